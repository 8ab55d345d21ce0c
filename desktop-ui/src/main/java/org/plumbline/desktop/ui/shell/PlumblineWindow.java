package org.plumbline.desktop.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.open.ClipChooser;
import org.plumbline.desktop.ui.text.Texts;

/** The program's window. Made and used on the JavaFX thread; closing it stops all threads it started. */
public final class PlumblineWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;
    private static final int PATIENCE_SECONDS = 5;

    private final Stage stage;
    private final ShellViewModel shell;
    private final Theme theme;

    private PlumblineWindow(Stage stage, ShellViewModel shell, Theme theme) {
        this.stage = stage;
        this.shell = shell;
        this.theme = theme;
    }

    /**
     * Starts JavaFX, shows the window and returns when it has been closed and its threads have ended.
     *
     * @throws IllegalStateException if the window can't be shown
     * @param clip to open at once
     */
    public static void launch(ReviewTools tools, Texts texts, Optional<Path> clip) throws InterruptedException {
        Platform.startup(() -> {});
        CountDownLatch closed = new CountDownLatch(1);
        CompletableFuture<PlumblineWindow> made = CompletableFuture.supplyAsync(
                () -> {
                    PlumblineWindow window = show(new Stage(), tools, texts, ClipChooser.dialog(texts), clip);
                    window.stage.showingProperty().subscribe(showing -> {
                        if (!showing) {
                            closed.countDown();
                        }
                    });
                    return window;
                },
                Platform::runLater);
        try {
            // A failure comes out here: nobody would ever close a window that isn't there.
            PlumblineWindow window = made.get();
            closed.await();
            window.shell.analysis().awaitEnd(PATIENCE_SECONDS);
            // What was chosen last is on disk before the program ends.
            tools.settings().close();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window can't be shown", e.getCause());
        }
    }

    /**
     * Shows the window on a stage.
     *
     * @param clip to open at once
     */
    public static PlumblineWindow show(
            Stage stage, ReviewTools tools, Texts texts, ClipChooser chooser, Optional<Path> clip) {
        ShellViewModel shell = new ShellViewModel(tools, texts, Platform::runLater, System::nanoTime);
        Runnable open = () -> chooser.choose(stage).ifPresent(shell::open);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> shell.tell(failure));
        BorderPane root = new BorderPane();
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        PlumblineWindow window = new PlumblineWindow(stage, shell, Theme.of(scene));
        root.setCenter(ShellView.of(shell, new Parts(texts), window.theme.darkProperty(), open, window.theme::toggle));
        ShellKeys.listenOn(scene, shell, new ShellActions(shell, open, window.theme::toggle));
        stage.setFullScreenExitHint(texts.get("player.full.exit"));
        shell.fullScreenProperty().subscribe(stage::setFullScreen);
        stage.fullScreenProperty().subscribe(full -> shell.fullScreenProperty().set(full));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnHidden(event -> window.close());
        shell.clipProperty().subscribe(shown -> stage.setTitle(window.title(texts)));
        stage.show();
        clip.ifPresent(shell::open);
        return window;
    }

    public Stage stage() {
        return stage;
    }

    /** The window's model, for tests and for what grows beside the window. */
    public ShellViewModel model() {
        return shell;
    }

    private String title(Texts texts) {
        return shell.clipProperty()
                .get()
                .map(open -> texts.get("app.title", ShellViewModel.nameOf(open.path())))
                .orElseGet(() -> texts.get("app.name"));
    }

    private void close() {
        theme.close();
        shell.close();
    }
}
