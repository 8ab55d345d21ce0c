package org.plumbline.desktop.drive;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.plumbline.desktop.store.WholeFile;
import org.plumbline.desktop.ui.analysis.AnalysisState;
import org.plumbline.desktop.ui.player.Screen;
import org.plumbline.desktop.ui.shell.PlumblineWindow;
import org.plumbline.desktop.ui.shell.ReviewTools;
import org.plumbline.desktop.ui.shell.ShellViewModel;

/** The program's own window, shown where there is no display, and led from outside its thread. */
final class DrivenWindow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final long LOOK_AGAIN_MILLIS = 2;

    private final PlumblineWindow window;

    private DrivenWindow(PlumblineWindow window) {
        this.window = window;
    }

    /** Starts JavaFX without a display; before anything of it is used. */
    static void start() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
    }

    static DrivenWindow show(ReviewTools tools, Optional<Path> clip) throws InterruptedException {
        return new DrivenWindow(get(() -> {
            Stage stage = new Stage();
            PlumblineWindow shown = PlumblineWindow.show(
                    stage, tools, PlumblineWindow.Order.of(clip, Locale.ENGLISH), (owner, texts) -> Optional.empty());
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(800);
            return shown;
        }));
    }

    PlumblineWindow window() {
        return window;
    }

    ShellViewModel model() {
        return window.model();
    }

    Node node(String selector) {
        return java.util.Objects.requireNonNull(window.stage().getScene().lookup(selector), selector);
    }

    static <T> T get(Callable<T> work) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window can't be led", e.getCause());
        }
    }

    static void run(Runnable work) throws InterruptedException {
        get(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until something holds on the window's thread. */
    static void until(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!get(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the window takes too long");
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    void awaitFrame() throws InterruptedException {
        until(() -> screen().isPresent());
    }

    /** Waits for the analysis; says what is wrong if there is none. */
    void awaitResult() throws InterruptedException {
        until(() -> {
            if (model().analysis().stateProperty().get() instanceof AnalysisState.Failed(var message)) {
                throw new IllegalStateException(message.happened());
            }
            return model().foundProperty().get().isPresent();
        });
    }

    /** Goes to a moment and waits for its own frame. */
    void goTo(Duration moment) throws InterruptedException {
        run(() -> model().player().jumpTo(moment));
        until(() -> screen().filter(DrivenWindow::isSharp).isPresent());
    }

    Optional<Screen.Shown> screen() {
        return model().player().screenProperty().get() instanceof Screen.Shown shown
                ? Optional.of(shown)
                : Optional.empty();
    }

    static boolean isSharp(Screen.Shown shown) {
        return shown.picture().columns() == shown.picture().width();
    }

    /** Lays the window out at a size, takes its picture, and puts it back. */
    void picture(int width, int height, Path file) throws InterruptedException, IOException {
        WritableImage image = get(() -> {
            Scene own = window.stage().getScene();
            Parent root = own.getRoot();
            own.setRoot(new Group());
            Scene other = new Scene(root, width, height);
            other.getStylesheets().setAll(own.getStylesheets());
            other.setUserAgentStylesheet(own.getUserAgentStylesheet());
            // Twice: wrapped words change heights, which change widths where a scroll bar comes.
            other.snapshot(null);
            WritableImage taken = other.snapshot(null);
            other.setRoot(new Group());
            own.setRoot(root);
            return taken;
        });
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (WholeFile whole = WholeFile.begin(file)) {
            ImageIO.write(picture, "png", whole.path().toFile());
            whole.commit();
        }
    }

    @Override
    public void close() {
        Platform.runLater(() -> window.stage().hide());
    }
}
