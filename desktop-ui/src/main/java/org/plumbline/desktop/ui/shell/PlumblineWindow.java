package org.plumbline.desktop.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
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

    private PlumblineWindow(Stage stage, ShellViewModel shell) {
        this.stage = stage;
        this.shell = shell;
    }

    /**
     * Starts JavaFX, shows the window and returns when it has been closed and its threads have ended.
     *
     * @param clip to open at once
     */
    public static void launch(ReviewTools tools, Texts texts, Optional<Path> clip) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        ShellViewModel[] shell = new ShellViewModel[1];
        Platform.startup(() -> {
            Stage stage = new Stage();
            PlumblineWindow window = show(stage, tools, texts, ClipChooser.dialog(texts), clip);
            shell[0] = window.shell;
            stage.setOnHidden(event -> {
                window.shell.close();
                closed.countDown();
            });
        });
        closed.await();
        shell[0].analysis().awaitEnd(PATIENCE_SECONDS);
        Platform.exit();
    }

    /**
     * Shows the window on a stage.
     *
     * @param clip to open at once
     */
    public static PlumblineWindow show(
            Stage stage, ReviewTools tools, Texts texts, ClipChooser chooser, Optional<Path> clip) {
        ShellViewModel shell = new ShellViewModel(tools, texts, Platform::runLater, System::nanoTime);
        PlumblineWindow window = new PlumblineWindow(stage, shell);
        Runnable open = () -> chooser.choose(stage).ifPresent(shell::open);
        Theme[] theme = new Theme[1];
        Runnable toggle = () -> theme[0].toggle();
        ShellView view = ShellView.of(shell, new Parts(texts), open, toggle);
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        theme[0] = Theme.of(scene);
        ShellKeys.listenOn(scene, shell, open, toggle);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnHidden(event -> shell.close());
        shell.clipProperty()
                .subscribe(shown ->
                        stage.setTitle(shown.map(one -> texts.get("app.title", ShellViewModel.nameOf(one.path())))
                                .orElseGet(() -> texts.get("app.name"))));
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
}
