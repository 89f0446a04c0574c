package org.retold.ui.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.ui.theme.Theme;

/**
 * Times Rows and Coverage without a screen, in software rendering: processor time of the JavaFX thread while the view comes to
 * the front, the reader steps and the filter changes, and frames while twelve articles and a thousand rows scroll. The first
 * round warms up. Run as a program; prints milliseconds. With {@code first} as its argument it only opens Rows as soon as there is
 * a result, and ends: the first opening of a process can be measured once a process.
 */
public final class StoryBench {

    private StoryBench() {
    }

    public static void main(String[] arguments) {
        Window window = Window.open(Theme.LIGHT, 1440, 900);
        Window.run(() -> window.wiring.model.add(articles(12, 150)));
        if (List.of(arguments).contains("first")) {
            firstOpening(window);
            Runtime.getRuntime().halt(0);
        }
        Window.until(() -> window.wiring.model.collationProperty().get().isPresent());
        for (int round = 0; round < 3; round++) {
            for (String view : List.of("rows", "coverage")) {
                opening(window, view, round);
                stepping(window, view);
                filtering(window, view);
            }
        }
        for (String view : List.of("rows", "coverage")) {
            window.show(view);
            Window.frames(6);
            scrolling(window, view);
            window.snapshot(view + "-twelve-articles");
        }
        Runtime.getRuntime().halt(0);
    }

    private static void firstOpening(Window window) {
        while (!Window.on(() -> window.wiring.model.collationProperty().get().isPresent())) {
            Thread.onSpinWait();
        }
        List<Double> pulses = new ArrayList<>();
        AnimationTimer watching = timer(pulses);
        Window.run(watching::start);
        double before = javaFxTime();
        long began = System.nanoTime();
        window.show("rows");
        double shown = (System.nanoTime() - began) / 1e6;
        while (Window.on(() -> list(window, "rows").getItems().isEmpty())) {
            Window.frames(1);
        }
        Window.frames(6);
        double filled = (System.nanoTime() - began) / 1e6;
        Window.run(watching::stop);
        System.out.printf("first opening: JavaFX thread %.0f, four frames after %.0f, rows there after %.0f, longest frame %.0f%n",
                javaFxTime() - before, shown, filled, pulses.stream().max(Double::compare).orElse(0.0));
    }

    private static void opening(Window window, String view, int round) {
        window.show("columns");
        Window.frames(6);
        double before = javaFxTime();
        window.show(view);
        Window.frames(1);
        double first = javaFxTime() - before;
        Window.until(() -> !list(window, view).getItems().isEmpty());
        Window.frames(6);
        System.out.printf("%d. %s to the front, rows %d: %.0f, with what follows %.0f%n", round + 1, view,
                Window.on(() -> list(window, view).getItems().size()), first, javaFxTime() - before);
    }

    private static void stepping(Window window, String view) {
        double before = javaFxTime();
        for (int i = 0; i < 40; i++) {
            Window.run(() -> window.wiring.model.step(1));
            Window.frames(2);
        }
        System.out.printf("   %s, a step: %.1f%n", view, (javaFxTime() - before) / 40);
    }

    private static void filtering(Window window, String view) {
        double before = javaFxTime();
        for (String chip : List.of("only-C", "only-D", "all")) {
            Window.run(() -> ((ToggleButton) window.stage.getScene().lookup("#filter-" + chip)).fire());
            Window.frames(3);
        }
        System.out.printf("   %s, a chip: %.0f%n", view, (javaFxTime() - before) / 3);
    }

    private static void scrolling(Window window, String view) {
        List<Double> pulses = new ArrayList<>();
        AnimationTimer scrolling = timer(pulses);
        double before = processorTime();
        double javaFx = javaFxTime();
        Window.run(scrolling::start);
        for (int i = 0; i < 300; i++) {
            Window.run(() -> ((VirtualFlow<?>) list(window, view).lookup(".virtual-flow")).scrollPixels(41));
            Window.frames(1);
        }
        Window.run(scrolling::stop);
        print(view + " scrolling", pulses);
        System.out.printf("   processor time a frame: %.1f, of it the JavaFX thread %.1f%n", (processorTime() - before) / 300,
                (javaFxTime() - javaFx) / 300);
    }

    private static double javaFxTime() {
        return Window.on(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6);
    }

    /** Milliseconds of processor time that the JavaFX and the rendering thread have used; says something on a busy machine too. */
    private static double processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return javaFxTime() + Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId())).sum() / 1e6;
    }

    private static ListView<?> list(Window window, String view) {
        return (ListView<?>) window.stage.getScene().lookup("#" + view);
    }

    private static AnimationTimer timer(List<Double> pulses) {
        return new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                long here = System.nanoTime();
                if (last != 0) {
                    pulses.add((here - last) / 1e6);
                }
                last = here;
            }
        };
    }

    private static void print(String what, List<Double> pulses) {
        double[] sorted = pulses.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("%s: median %.1f, 95 %% %.1f, longest %.1f%n", what, sorted[sorted.length / 2],
                sorted[(int) (sorted.length * .95)], sorted[sorted.length - 1]);
        System.out.println("   " + Arrays.stream(sorted).skip(Math.max(0, sorted.length - 5)).mapToObj(Math::round).toList());
    }

    private static List<Article> articles(int count, int paragraphs) {
        Random random = new Random(20260101);
        String[] words = "harbour river minister envoy ceasefire ships grain army border plan talks union officials said week crossing port navy council silos"
                .split(" ");
        List<String> common = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            common.add(sentence(random, words));
        }
        List<Article> articles = new ArrayList<>();
        for (int a = 0; a < count; a++) {
            StringBuilder text = new StringBuilder("Headline number " + a + " of the day\n\n");
            for (int p = 0; p < paragraphs; p++) {
                text.append(random.nextInt(4) == 0 ? common.get(random.nextInt(common.size())) : sentence(random, words)).append(' ')
                        .append(sentence(random, words)).append("\n\n");
            }
            articles.add(ArticleParser.parse(text.toString(), ArticleHints.from("outlet" + a + ".txt")));
        }
        return articles;
    }

    private static String sentence(Random random, String[] words) {
        StringBuilder sentence = new StringBuilder("The");
        for (int i = 0; i < 12 + random.nextInt(14); i++) {
            sentence.append(' ').append(words[random.nextInt(words.length)]);
            if (random.nextInt(3) == 0) {
                sentence.append(random.nextInt(900));
            }
        }
        return sentence.append('.').toString();
    }
}
