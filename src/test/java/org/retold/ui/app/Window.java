package org.retold.ui.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.retold.core.collate.Collator;
import org.retold.model.OnnxModel;
import org.retold.store.Recovery;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.theme.Faces;
import org.retold.ui.theme.Theme;

/** A window for tests: on a screen that is not there, with a rough aligner, at a known size. */
public final class Window {

    private static final Path SCREENS = Path.of("target", "screens");
    /** The system has one list of typefaces: adding to it while text is being laid out breaks it. */
    private static final AtomicBoolean FACES_LOADED = new AtomicBoolean();
    private static final Path RECOVERY = Path.of("target", "recovery");

    /** With the model; one for all windows, so that what one has understood another need not. */
    static final Collator REAL = new Collator(OnnxModel::load);

    final Wiring wiring;
    final Stage stage;

    private Window(Wiring wiring, Stage stage) {
        this.wiring = wiring;
        this.stage = stage;
    }

    static void startToolkit() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyStarted) {
            started.countDown();
        }
        await(started);
        Platform.setImplicitExit(false);
    }

    static Window open(Theme theme, int width, int height) {
        return open(theme, width, height, new ArticleDesk(), new RoughCollating()::collate);
    }

    /** With the aligner of the product, model and all. */
    static Window openReal(Theme theme, int width, int height) {
        return open(theme, width, height, new ArticleDesk(), REAL::collate);
    }

    static Window open(Theme theme, int width, int height, ArticleDesk desk, CollationRuns.Collating collating) {
        return open(theme, width, height, desk, List::of, collating);
    }

    /** @param dialogs answers in place of the person who is asked for files */
    static Window open(Theme theme, int width, int height, ArticleDesk desk, FileDialogs dialogs, CollationRuns.Collating collating) {
        return open(theme, width, height, desk, dialogs, collating, new Recovery(RECOVERY.resolve(UUID.randomUUID().toString())));
    }

    static Window open(Theme theme, int width, int height, ArticleDesk desk, FileDialogs dialogs, CollationRuns.Collating collating,
                       Recovery recovery) {
        startToolkit();
        return on(() -> {
            if (FACES_LOADED.compareAndSet(false, true)) {
                Faces.load();
            }
            Wiring wiring = new Wiring(theme, desk, dialogs, collating, recovery);
            Stage stage = new Stage();
            stage.setScene(wiring.mainWindow.scene());
            wiring.guard(stage);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return new Window(wiring, stage);
        });
    }

    /** Runs on the JavaFX thread and waits for the answer; what fails there fails here. */
    static <T> T on(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        AtomicReference<AssertionError> wrong = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                result.set(work.get());
            } catch (IllegalStateException | IllegalArgumentException | NullPointerException | IndexOutOfBoundsException thrown) {
                failure.set(thrown);
            } catch (AssertionError thrown) {
                wrong.set(thrown);
            } finally {
                done.countDown();
            }
        });
        await(done);
        if (wrong.get() != null) {
            throw wrong.get();
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return result.get();
    }

    static void run(Runnable work) {
        on(() -> {
            work.run();
            return null;
        });
    }

    /** Lets some frames pass, so that layout and what follows it are done. */
    static void frames(int count) {
        CountDownLatch passed = new CountDownLatch(count);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                passed.countDown();
            }
        };
        run(timer::start);
        await(passed);
        run(timer::stop);
    }

    /** Lets frames pass until the condition holds, at most some seconds long. */
    static boolean until(Supplier<Boolean> condition) {
        for (int i = 0; i < 1_800; i++) {
            if (on(condition)) {
                frames(2);
                return true;
            }
            frames(1);
        }
        return false;
    }

    /** With the sample, compared roughly. */
    static Window openSample(Theme theme, int width, int height) {
        Window window = open(theme, width, height);
        run(window.wiring.openArticles::openSample);
        window.aligned();
        return window;
    }

    /** The real articles that are kept beside the repository; a test that asks for them is skipped where they are not. */
    static List<Path> fiveArticles() {
        Path folder = Stream.of("../shared/bench/seeds", "../../shared/bench/seeds").map(Path::of).filter(Files::isDirectory)
                .findFirst().orElse(null);
        Assumptions.assumeTrue(folder != null, "the five articles of bench/seeds are not here");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Opens the files and waits until they have been compared. */
    void read(List<Path> files) {
        run(() -> wiring.openArticles.open(files));
        until(() -> wiring.model.collationProperty().get().isPresent());
        aligned();
    }

    /** @param view as in the key of its title, without the word in front */
    void show(String view) {
        run(() -> wiring.views.frontProperty().set(wiring.views.all().stream()
                .filter(one -> one.titleKey().equals("view." + view)).findFirst().orElseThrow()));
        told();
        frames(4);
    }

    /** On the JavaFX thread. */
    Node find(String id) {
        Node node = stage.getScene().lookup("#" + id);
        if (node == null) {
            throw new IllegalArgumentException("nothing is called " + id);
        }
        return node;
    }

    void fire(String id) {
        run(() -> ((ButtonBase) find(id)).fire());
        frames(3);
    }

    void press(String id, KeyCode... keys) {
        for (KeyCode key : keys) {
            run(() -> Event.fireEvent(find(id), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        }
        frames(3);
    }

    Optional<PassageRef> selected() {
        return on(() -> wiring.model.selectionProperty().get());
    }

    void select(PassageRef place) {
        run(() -> wiring.model.selectionProperty().set(Optional.of(place)));
        frames(4);
    }

    /** Waits until what is open has been compared and is told point by point. */
    void aligned() {
        until(() -> wiring.runs.progressProperty().get().isEmpty() && !wiring.model.articles().isEmpty());
        told();
        frames(3);
    }

    /** Waits until the story points are those of the articles and the base as they are. */
    void told() {
        AtomicBoolean there = new AtomicBoolean();
        run(() -> wiring.stories.whenThere(() -> there.set(true)));
        until(there::get);
    }

    void snapshot(String name) {
        frames(3);
        WritableImage picture = on(() -> stage.getScene().snapshot(null));
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(SCREENS);
            ImageIO.write(image, "png", SCREENS.resolve(name + ".png").toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void close() {
        run(() -> {
            stage.close();
            wiring.close();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the window did not answer");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
