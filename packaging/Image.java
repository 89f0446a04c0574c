import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Makes the application image for the system it runs on: {@code java Image.java TARGET VERSION}, where TARGET holds
 * retold.jar and lib. A runtime of the JDK's and JavaFX's modules only, everything else on the class path; then one start for
 * training, whose classes the later starts find ready. Needs a JDK 25 and nothing else.
 */
class Image {

    private static final List<String> MODULES = List.of("java.base", "java.desktop", "java.logging", "java.management",
            "java.naming", "java.net.http", "java.sql", "java.xml", "jdk.charsets", "jdk.crypto.cryptoki", "jdk.localedata",
            "jdk.unsupported", "jdk.zipfs", "javafx.controls");

    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    /** What org.retold.ui.theme.Shaping mends. */
    private static final List<String> LINUX_OPTIONS = List.of("--add-opens=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED",
            "--add-opens=javafx.graphics/com.sun.javafx.font.freetype=ALL-UNNAMED");

    private static final int TRAINING_SECONDS = 20;

    private final Path target;
    private final String version;
    private final Path folder;

    Image(Path target, String version) {
        this.target = target;
        this.version = version;
        this.folder = target.resolve("image");
    }

    public static void main(String[] arguments) throws Exception {
        new Image(Path.of(arguments[0]), arguments[1]).make();
    }

    void make() throws IOException, InterruptedException {
        delete(folder);
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.copy(target.resolve("retold.jar"), input.resolve("retold.jar"));
        copy(target.resolve("lib"), input.resolve("lib"), name -> !isJavaFx(name));
        copy(Path.of("packaging/licences"), input.resolve("licences"), _ -> true);
        collectLicences(input);
        runtime();
        image(input);
        delete(input);
        delete(folder.resolve("runtime"));
        train();
    }

    private static boolean isJavaFx(String name) {
        return name.startsWith("javafx-");
    }

    /** What the jars say of their licences, a folder each. */
    private static void collectLicences(Path input) throws IOException {
        List<Path> jars = new ArrayList<>(list(input.resolve("lib")));
        jars.add(input.resolve("retold.jar"));
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (ZipEntry entry : file.stream().filter(Image::isLicence).toList()) {
                    Path name = Path.of(entry.getName()).getFileName();
                    Path copy = input.resolve("licences").resolve(jar.getFileName().toString().replaceFirst("\\.jar$", "")).resolve(name);
                    Files.createDirectories(copy.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private static boolean isLicence(ZipEntry entry) {
        return !entry.isDirectory() && !entry.getName().endsWith(".class")
                && entry.getName().matches("(?i)(.*/)?((licen[cs]e|notice|thirdparty|third-party|ofl)[^/]*|[^/]*-ofl.txt)");
    }

    private void runtime() throws IOException {
        String javaFx = list(target.resolve("lib")).stream().filter(jar -> isJavaFx(jar.getFileName().toString()))
                .map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
        run("jlink", "--module-path", javaFx, "--add-modules", String.join(",", MODULES), "--strip-debug", "--no-header-files",
                "--no-man-pages", "--output", folder.resolve("runtime").toString());
    }

    private void image(Path input) {
        List<String> arguments = new ArrayList<>(List.of("--type", "app-image", "--name", "Retold", "--app-version", release(),
                "--description", "Several tellings of one story, side by side", "--dest", folder.toString(),
                "--runtime-image", folder.resolve("runtime").toString(), "--input", input.toString(),
                "--main-jar", "retold.jar", "--main-class", "org.retold.Launcher", "--icon", icon()));
        OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        if (System.getProperty("os.name").startsWith("Linux")) {
            LINUX_OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        }
        run("jpackage", arguments.toArray(String[]::new));
    }

    /** macOS takes no release that begins with 0. */
    private String release() {
        return isMac() ? version.replaceFirst("^0", "1") : version;
    }

    private static String icon() {
        return "icons/retold" + (isMac() ? ".icns" : isWindows() ? ".ico" : "-512.png");
    }

    /** One start with the sample; what it loaded and linked is kept beside the jars, wherever the image is moved to. */
    private void train() throws IOException, InterruptedException {
        Path settings = find("Retold.cfg");
        Path cache = settings.resolveSibling("retold.aot");
        Path log = target.resolve("training.log");
        ProcessBuilder start = new ProcessBuilder(find(isWindows() ? "Retold.exe" : "Retold").toString())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        boolean display = isMac() || isWindows() || System.getenv("DISPLAY") != null;
        start.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache.toAbsolutePath()
                + (display ? "" : " -Dglass.platform=Headless -Dprism.order=sw"));
        Process training = start.start();
        if (!training.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) {
            training.destroy();
            training.waitFor();
        }
        if (!Files.exists(cache)) {
            throw new IOException("the training left no cache, see " + log);
        }
        Files.writeString(settings, Files.readString(settings)
                .replace("[JavaOptions]", "[JavaOptions]\njava-options=-XX:AOTCache=$APPDIR/" + cache.getFileName()));
    }

    private Path find(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && file.getFileName().toString().equals(name)).findFirst().orElseThrow();
        }
    }

    private static void run(String tool, String... arguments) {
        int status = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        if (status != 0) {
            throw new IllegalStateException(tool + " ended with " + status);
        }
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static void copy(Path from, Path to, Predicate<String> wanted) throws IOException {
        Files.createDirectories(to);
        for (Path file : list(from)) {
            if (wanted.test(file.getFileName().toString())) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
