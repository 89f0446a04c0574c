package org.retold;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.channels.NetworkChannel;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import org.junit.jupiter.api.Test;

/** Who may import whom, and why. Everything that is not forbidden here is allowed. */
class LayeringTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.retold");

    private static final String[] WIDGETS = ui("pane", "linkmap", "overview", "scroll");
    private static final String[] SCREENS = ui("app", "articles", "columns", "rows", "coverage", "differences", "inspector",
            "annotation", "classroom", "settings", "print", "export");

    @Test
    void coreIsPure() {
        check(noClasses().that().resideInAPackage("org.retold.core..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "java.awt..", "java.net..", "java.nio.file..", "java.sql.."),
                "values in, values out: the core is tested and used without window, files and network");
    }

    @Test
    void coreStartsNoThreads() {
        check(noClasses().that().resideInAPackage("org.retold.core..").should().dependOnClassesThat().areAssignableTo(Executor.class),
                "whoever calls the core decides where it runs");
    }

    @Test
    void coreKnowsNothingAroundIt() {
        check(noClasses().that().resideInAPackage("org.retold.core..").should().dependOnClassesThat(
                oursOutside("org.retold.core..")),
                "data flows one way, from articles to a collation");
    }

    @Test
    void textAndProgressKnowNothingOfOurs() {
        for (String name : new String[] {"org.retold.core.text", "org.retold.core.progress"}) {
            check(noClasses().that().resideInAPackage(name).should().dependOnClassesThat(
                    oursOutside(name)),
                    "everything else stands on them");
        }
    }

    @Test
    void noTextIsLaidOutByACanvas() {
        check(noClasses().should().callMethodWhere(target(name("fillText")).and(target(owner(assignableTo(GraphicsContext.class)))))
                .orShould().callMethodWhere(target(name("strokeText")).and(target(owner(assignableTo(GraphicsContext.class))))),
                "a canvas lays it out on a thread of its own, which spoils what the window lays out meanwhile");
    }

    @Test
    void packagesFormNoCycles() {
        check(slices().matching("org.retold.(**)").should().beFreeOfCycles(), "a package can be understood without those above it");
    }

    @Test
    void whatReadsAndWritesKnowsNoWindow() {
        check(noClasses().that().resideInAnyPackage(packages("intake", "store", "report", "cli", "model", "json")).should()
                .dependOnClassesThat().resideInAnyPackage("org.retold.ui..", "javafx.."),
                "the command line works without JavaFX");
    }

    @Test
    void whatReadsAndWritesStandsOnTheCoreAlone() {
        for (String name : new String[] {"intake", "store", "report", "model"}) {
            check(noClasses().that().resideInAPackage("org.retold." + name + "..").should().dependOnClassesThat(
                    resideInAnyPackage(Stream.of("intake", "store", "report", "model", "cli").filter(other -> !other.equals(name))
                            .map(other -> "org.retold." + other + "..").toArray(String[]::new))),
                    "intake, store, report and model can be replaced one by one");
        }
    }

    @Test
    void jsonKnowsNothingOfOurs() {
        check(noClasses().that().resideInAPackage("org.retold.json").should().dependOnClassesThat(oursOutside("org.retold.json")), "it only owns Jackson");
    }

    @Test
    void printKnowsDocumentsAndNothingElseOfOurs() {
        check(noClasses().that().resideInAPackage("org.retold.print..").should().dependOnClassesThat(
                oursOutside("org.retold.print..").and(not(resideInAPackage("org.retold.core.progress")))),
                "whatever is to be printed is a document first");
    }

    @Test
    void nobodyUsesTheCommandLine() {
        check(noClasses().that().resideInAPackage("org.retold.*..").and().resideOutsideOfPackage("org.retold.cli..").should()
                .dependOnClassesThat().resideInAPackage("org.retold.cli.."), "only the launcher starts it");
    }

    @Test
    void widgetsKnowNoScreen() {
        check(noClasses().that().resideInAnyPackage(WIDGETS).should().dependOnClassesThat().resideInAnyPackage(SCREENS),
                "a widget is used by several screens");
    }

    @Test
    void viewModelsKnowNoScene() {
        check(noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat().resideInAPackage("javafx.scene.."),
                "what a screen says is tested without the screen");
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() {
        check(noClasses().that().resideInAPackage("org.retold.*..").and().resideOutsideOfPackage("org.retold.cli..").should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace"), "everyone else has a log or a window to say it in");
    }

    @Test
    void onlyOnePlaceEntersTheWindowsThread() {
        check(noClasses().that().doNotHaveSimpleName("FxThread").should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable"),
                "work that comes back late is dropped in one place");
    }

    @Test
    void onlyIntakeMayReachTheNetwork() {
        check(noClasses().that().resideOutsideOfPackage("org.retold.intake..").should().dependOnClassesThat()
                .resideInAnyPackage("java.net.http..").orShould().dependOnClassesThat().areAssignableTo(NetworkChannel.class).orShould().dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket").orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.URLConnection"),
                "nothing is fetched but what a reader asks for");
    }

    @Test
    void everyLibraryHasOneOwner() {
        owns("org.retold.core.diff", "com.github.difflib..", "every diff goes through one place");
        owns("org.retold.model", "ai.onnxruntime..", "where there are no natives the rest works on");
        owns("org.retold.json", "tools.jackson..", "JSON is plain trees to everyone else");
        owns("org.retold.json", "com.fasterxml.jackson..", "JSON is plain trees to everyone else");
        owns("org.retold.intake", "org.jsoup..", "a web page becomes an article and nothing else");
        owns("org.retold.intake", "org.mozilla.universalchardet..", "text is text once it was read");
        owns("org.retold.print.pdf", "org.apache.pdfbox..", "pages are lines and rules to everyone else");
        owns("org.retold.print.pdf", "org.apache.fontbox..", "letters have a width, wherever it comes from");
        owns("org.retold.print.pdf", "java.awt..", "the window draws without the older toolkit");
        owns("org.retold.cli", "picocli..", "commands are described where they are run");
        owns("org.retold.store", "java.sql..", "what is saved is known to the store alone");
        owns("org.retold.store", "org.sqlite..", "what is saved is known to the store alone");
        owns("org.retold.ui.pane", "org.fxmisc..", "the text pane can be replaced");
        owns("org.retold.ui", "org.controlsfx..", "controls belong to the window");
        owns("org.retold.ui", "org.kordamp.ikonli..", "icons belong to the window");
        owns("org.retold.ui", "atlantafx..", "the theme belongs to the window");
        owns("org.retold.ui", "javafx..", "all the rest works without JavaFX");
    }

    private static DescribedPredicate<JavaClass> oursOutside(String name) {
        return resideInAPackage("org.retold..").and(not(resideInAPackage(name)));
    }

    private static void owns(String owner, String library, String reason) {
        check(noClasses().that().resideOutsideOfPackage(owner + "..").should().dependOnClassesThat().resideInAPackage(library), reason);
    }

    private static void check(ArchRule rule, String reason) {
        rule.because(reason).allowEmptyShould(true).check(CLASSES);
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> "org.retold." + name + "..").toArray(String[]::new);
    }

    private static String[] ui(String... names) {
        return Arrays.stream(names).map(name -> "org.retold.ui." + name + "..").toArray(String[]::new);
    }
}
