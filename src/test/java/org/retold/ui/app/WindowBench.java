package org.retold.ui.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.animation.AnimationTimer;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.ui.columns.ColumnsView;
import org.retold.ui.columns.ScrollProbe;
import org.retold.ui.theme.Theme;

/**
 * Times the window without a screen, in software rendering: the first text of ten articles after the window shows, frames while
 * four columns scroll, the longest pulse while articles are aligned. Run as a program; prints milliseconds.
 */
public final class WindowBench {

    private static final long SEED = 20260101;

    private WindowBench() {
    }

    public static void main(String[] arguments) {
        firstText();
        firstText();
        if (arguments.length == 0) {
            scrolling(4, 60);
            scrolling(4, 2_000);
        }
        System.exit(0);
    }

    private static void firstText() {
        List<Article> articles = articles(10, 45);
        Window window = Window.open(Theme.LIGHT, 1440, 900);
        Window.frames(3);
        List<Double> pulses = new ArrayList<>();
        List<Double> own = new ArrayList<>();
        AnimationTimer timer = timer(pulses, own);
        Window.run(timer::start);
        long start = System.nanoTime();
        double ownStart = Window.on(WindowBench::ownTime);
        Window.run(() -> window.wiring.model.add(articles));
        Window.frames(2);
        print("first text of ten articles", (System.nanoTime() - start) / 1e6);
        print("  of it processor time of the JavaFX thread", Window.on(WindowBench::ownTime) - ownStart);
        window.aligned();
        Window.frames(10);
        Window.run(timer::stop);
        System.out.println("pulses until aligned: wall " + spread(pulses) + ", processor " + spread(own));
        window.close();
    }

    private static void scrolling(int columns, int paragraphs) {
        Window window = Window.open(Theme.LIGHT, 1440, 900);
        Window.run(() -> window.wiring.model.add(articles(columns, paragraphs)));
        window.aligned();
        Window.frames(10);
        ScrollProbe probe = new ScrollProbe((ColumnsView) window.wiring.views.all().getFirst());
        List<Double> pulses = new ArrayList<>();
        List<Double> screen = new ArrayList<>();
        List<Double> renderer = new ArrayList<>();
        AnimationTimer timer = timer(pulses, new ArrayList<>());
        Window.run(timer::start);
        for (int i = 0; i < 300; i++) {
            double screenBefore = Window.on(WindowBench::ownTime);
            double renderBefore = renderTime();
            Window.run(() -> probe.scroll(23));
            Window.frames(1);
            screen.add(Window.on(WindowBench::ownTime) - screenBefore);
            renderer.add(renderTime() - renderBefore);
        }
        Window.run(timer::stop);
        System.out.printf("scrolling %d columns of %d paragraphs: pulse %s; processor: JavaFX thread %s, renderer %s%n", columns,
                paragraphs, spread(pulses), spread(screen), spread(renderer));
        window.close();
    }

    private static String spread(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return "median %.1f 95%% %.1f longest %.1f".formatted(sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1]);
    }

    private static double ownTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private static double renderTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds()).filter(id -> Optional.ofNullable(threads.getThreadInfo(id))
                .filter(thread -> thread.getThreadName().startsWith("QuantumRenderer")).isPresent())
                .mapToDouble(id -> threads.getThreadCpuTime(id) / 1e6).sum();
    }

    private static AnimationTimer timer(List<Double> pulses, List<Double> own) {
        return new AnimationTimer() {
            private long last;
            private double ownLast;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (last != 0) {
                    pulses.add((time - last) / 1e6);
                    own.add(ownTime() - ownLast);
                }
                last = time;
                ownLast = ownTime();
            }
        };
    }

    private static List<Article> articles(int count, int paragraphs) {
        String[] words = ("the plan talks river harbour envoy mediators officials ceasefire grain port union army border week "
                + "proposal troops city minister agreed said after before withdrew shelling night morning ships cargo price of in "
                + "and to from with under near two three hundred monitors bridge line blockade truce").split(" ");
        Random shared = new Random(SEED);
        String[] common = new String[paragraphs];
        Arrays.setAll(common, i -> paragraph(words, shared));
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Random random = new Random(SEED + i + 1);
            StringBuilder text = new StringBuilder("Headline of article " + i + "\n\n");
            for (String paragraph : common) {
                text.append(random.nextInt(3) == 0 ? paragraph(words, random) : paragraph).append("\n\n");
            }
            articles.add(ArticleParser.parse(text.toString(), ArticleHints.from("made").withOutlet("Outlet " + i)));
        }
        return articles;
    }

    private static String paragraph(String[] words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 2; sentence++) {
            text.append(sentence == 0 ? "" : " ").append("Then");
            for (int i = 0; i < 15; i++) {
                text.append(' ').append(words[random.nextInt(words.length)]);
            }
            text.append('.');
        }
        return text.toString();
    }

    private static void print(String what, double milliseconds) {
        System.out.printf("%s: %.0f ms%n", what, milliseconds);
    }
}
