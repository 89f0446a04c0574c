package org.retold.ui.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.ui.theme.Theme;

/**
 * Times Rows and Coverage without a screen, in software rendering: frames while twelve articles and a thousand rows scroll, and
 * the longest pulse while the view comes to the front. Run as a program; prints milliseconds.
 */
public final class StoryBench {

    private StoryBench() {
    }

    public static void main(String[] arguments) {
        Window window = Window.open(Theme.LIGHT, 1440, 900);
        Window.run(() -> window.wiring.model.add(articles(12, 46)));
        window.aligned();
        window.aligned();
        for (String view : List.of("rows", "coverage")) {
            List<Double> opening = new ArrayList<>();
            AnimationTimer timer = timer(opening);
            Window.run(timer::start);
            Window.frames(2);
            Window.run(() -> window.wiring.views.frontProperty().set(window.wiring.views.all().stream()
                    .filter(one -> one.titleKey().equals("view." + view)).findFirst().orElseThrow()));
            Window.frames(12);
            Window.run(timer::stop);
            print(view + " to the front, rows " + Window.on(() -> list(window, view).getItems().size()), opening);
            List<Double> pulses = new ArrayList<>();
            AnimationTimer scrolling = timer(pulses);
            double before = processorTime();
            Window.run(scrolling::start);
            for (int i = 0; i < 300; i++) {
                Window.run(() -> ((VirtualFlow<?>) list(window, view).lookup(".virtual-flow")).scrollPixels(41));
                Window.frames(1);
            }
            Window.run(scrolling::stop);
            print(view + " scrolling", pulses);
            System.out.printf("   processor time a frame: %.1f%n", (processorTime() - before) / 300);
            List<Double> keys = new ArrayList<>();
            AnimationTimer stepping = timer(keys);
            Window.run(stepping::start);
            for (int i = 0; i < 60; i++) {
                Window.run(() -> window.wiring.model.step(3));
                Window.frames(1);
            }
            Window.run(stepping::stop);
            print(view + " stepping", keys);
            window.snapshot(view + "-twelve-articles");
        }
        Runtime.getRuntime().halt(0);
    }

    /** Milliseconds of processor time that the JavaFX and the rendering thread have used; says something on a busy machine too. */
    private static double processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && (thread.getThreadName().startsWith("JavaFX Application")
                        || thread.getThreadName().startsWith("QuantumRenderer")))
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
