package org.retold.ui.app;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.ui.theme.Face;
import org.retold.ui.theme.Theme;
import org.retold.ui.theme.Typesetting;

/**
 * Times changes of the text's size, face and theme with four articles of 1,500 words open. Run as a program, with the
 * names of those that are wanted or without any; prints milliseconds.
 */
public final class ReadingBench {

    private static final int ROUNDS = 15;

    private ReadingBench() {
    }

    public static void main(String[] arguments) {
        Window window = Window.open(Theme.LIGHT, 1440, 900);
        Window.run(() -> window.wiring.model.add(articles()));
        window.aligned();
        Window.frames(10);
        Set<String> wanted = arguments.length == 0 ? Set.of("size", "theme", "face") : Set.of(arguments);
        int rounds = arguments.length == 1 ? ROUNDS * 4 : ROUNDS;
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("size", round -> window.wiring.style.textSizeProperty().set(round % 2 == 0 ? 20.0 : 15.0));
        changes.put("theme", round -> window.wiring.appearance.themeProperty().set(Theme.values()[(round + 1) % 4]));
        changes.put("face", round -> window.wiring.style.typesettingProperty().set(new Typesetting(Face.values()[(round + 1) % 2], 1.5)));
        changes.forEach((what, change) -> {
            if (wanted.contains(what)) {
                print(what, rounds, change);
            }
        });
        System.exit(0);
    }

    private interface Change {
        void take(int round);
    }

    /** From the change to the second frame after it, which is the one that shows it set right. */
    private static void print(String what, int rounds, Change change) {
        List<Double> times = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            int round = i;
            double before = javaFxTime();
            long start = System.nanoTime();
            Window.run(() -> change.take(round));
            Window.frames(3);
            times.add((System.nanoTime() - start) / 1e6);
            Window.frames(5);
            processor.add(javaFxTime() - before);
        }
        System.out.printf("%s: median %.0f, longest %.0f ms; processor time of the JavaFX thread, with five more frames: median %.0f, longest %.0f ms%n",
                what, median(times), longest(times), median(processor), longest(processor));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double longest(List<Double> times) {
        return times.stream().max(Double::compare).orElseThrow();
    }

    private static double javaFxTime() {
        return Window.on(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6);
    }

    private static List<Article> articles() {
        String[] words = "the plan talks river harbour envoy officials grain port union army week troops minister said after of in".split(" ");
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Random random = new Random(i);
            StringBuilder text = new StringBuilder("Headline of article " + i + "\n\n");
            for (int word = 1; word <= 1_500; word++) {
                text.append(words[random.nextInt(words.length)]).append(word % 60 == 0 ? ".\n\n" : word % 15 == 0 ? ". Then " : " ");
            }
            articles.add(ArticleParser.parse(text.toString(), ArticleHints.from("made").withOutlet("Outlet " + i)));
        }
        return articles;
    }
}
