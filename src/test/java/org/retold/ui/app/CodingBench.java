package org.retold.ui.app;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Pattern;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.CodingEdit;
import org.retold.core.comparison.Comparison;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.Passage;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.Theme;

/**
 * Times an act of coding on ten articles of 1,500 words, with no codings and with 2,000: processor time of the JavaFX thread from
 * the key to the end of the frame that shows it. The first acts warm up. Run as a program; prints milliseconds.
 */
public final class CodingBench {

    private static final int ACTS = 40;
    private static final String[] WORDS = ("harbour ferry minister engine storm island council budget quay water crossing company "
            + "passengers captain repair ticket morning winter report spokesman bridge vote school market road train").split(" ");

    private CodingBench() {
    }

    public static void main(String[] arguments) {
        Window window = Window.open(Theme.LIGHT, 1440, 900);
        Window.run(() -> window.wiring.model.add(articles()));
        window.aligned();
        window.aligned();
        Window.run(() -> {
            for (int key = 1; key < 6; key++) {
                window.wiring.model.perform(new CodingEdit.PutCode(new Code("code" + key, "Code " + key, "", "#1f83c4", Pattern.values()[key],
                        Optional.of(key), Optional.empty(), false)));
            }
            window.wiring.coding.desk.codeAs("Mara");
        });
        acts(window, "warming up");
        acts(window, "at the start");
        Window.run(() -> window.wiring.model.open(withCodings(window.wiring.model.comparisonProperty().get(), 2000)));
        window.aligned();
        window.aligned();
        Window.run(() -> window.wiring.coding.desk.codeAs("Mara"));
        acts(window, "with " + Window.on(() -> window.wiring.model.comparisonProperty().get().annotations().size()) + " codings");
        Runtime.getRuntime().halt(0);
    }

    private static void acts(Window window, String when) {
        double[] coding = new double[ACTS];
        double[] wall = new double[ACTS];
        for (int i = 0; i < ACTS; i++) {
            PassageRef place = new PassageRef("A", 2 + i);
            Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(place)));
            Window.frames(8);
            double before = javaFxTime();
            int key = 1 + i % 5;
            wall[i] = Window.on(() -> {
                long start = System.nanoTime();
                window.wiring.coding.press(key);
                return (System.nanoTime() - start) / 1e6;
            });
            Window.frames(2);
            coding[i] = javaFxTime() - before;
        }
        System.out.printf("%s: an act, median %.1f, longest %.1f; until it is drawn, median %.1f, longest %.1f%n", when,
                median(wall), Arrays.stream(wall).max().orElse(0), median(coding), Arrays.stream(coding).max().orElse(0));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double javaFxTime() {
        return Window.on(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6);
    }

    private static Comparison withCodings(Comparison comparison, int count) {
        Map<String, Annotation> all = new LinkedHashMap<>();
        Comparison coded = comparison;
        for (Coder coder : List.of(new Coder("other", "Ilse"))) {
            coded = coded.withCoder(coder);
        }
        List<Coder> coders = List.copyOf(coded.coders().values());
        Random random = new Random(1);
        while (all.size() < count) {
            Article article = comparison.articles().get(random.nextInt(comparison.articles().size()));
            Passage passage = article.passages().get(random.nextInt(article.passages().size()));
            String id = UUID.randomUUID().toString();
            all.put(id, new Annotation(id, Target.of(Target.Kind.SPAN, List.of(Anchor.at(article, passage.span()))),
                    List.of("code" + (1 + random.nextInt(5))), "", coders.get(random.nextInt(coders.size())).id(), Instant.EPOCH, Instant.EPOCH));
        }
        return coded.withAnnotations(all);
    }

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        Random random = new Random(7);
        for (int article = 0; article < 10; article++) {
            StringBuilder text = new StringBuilder("A headline about the ").append(WORDS[article]).append("\n\n");
            for (int sentence = 0; sentence < 100; sentence++) {
                text.append("The");
                for (int word = 0; word < 14; word++) {
                    text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
                }
                text.append(sentence % 3 == 2 ? ".\n\n" : ". ");
            }
            articles.add(ArticleParser.parse(text.toString(), ArticleHints.from("outlet" + article + ".txt").withOutlet("Outlet " + article)));
        }
        return articles;
    }
}
