package org.plumbline.desktop.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.open.ClipChooser;
import org.plumbline.desktop.ui.player.OpenClip;
import org.plumbline.desktop.ui.preferences.PreferencesViewModel;
import org.plumbline.desktop.ui.text.Texts;

/** The program's window. Made and used on the JavaFX thread; closing it stops all threads it started. */
public final class PlumblineWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;
    private static final int PATIENCE_SECONDS = 5;

    private final Stage stage;
    private final ReviewTools tools;
    private final Locale usualLanguage;
    private final ClipChooser chooser;
    private final PreferencesViewModel preferences;
    private final Scene scene;
    private final Theme theme;
    private Subscription following = Subscription.EMPTY;
    private Optional<Inside> inside = Optional.empty();

    /** What the window shows, in one language and one unit. */
    private record Inside(ShellViewModel shell, Texts texts, ShellKeys keys, Subscription bound) {

        void close() {
            bound.unsubscribe();
            keys.close();
            shell.close();
        }
    }

    private PlumblineWindow(Stage stage, ReviewTools tools, Locale usualLanguage, ClipChooser chooser) {
        this.stage = stage;
        this.tools = tools;
        this.usualLanguage = usualLanguage;
        this.chooser = chooser;
        preferences = new PreferencesViewModel(tools.settings());
        scene = new Scene(new BorderPane(), WIDTH, HEIGHT);
        theme = Theme.of(scene, preferences);
    }

    /**
     * Starts JavaFX, shows the window and returns when it has been closed and its threads have ended.
     *
     * @throws IllegalStateException if the window can't be shown
     * @param order what to open, and in which language
     */
    public static void launch(ReviewTools tools, Order order) throws InterruptedException {
        Platform.startup(() -> {});
        CountDownLatch closed = new CountDownLatch(1);
        CompletableFuture<PlumblineWindow> made = CompletableFuture.supplyAsync(
                () -> {
                    PlumblineWindow window = show(new Stage(), tools, order, ClipChooser.dialog());
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
            window.awaitEnd();
            // What was chosen last is on disk before the program ends.
            tools.settings().close();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window can't be shown", e.getCause());
        }
    }

    /**
     * What a user asked for when starting the program.
     *
     * @param clip to open at once
     * @param language to speak from now on; empty for the one chosen before
     * @param limits a file of the user's own limits to judge by from now on; empty for the one chosen before
     * @param usualLanguage where none was ever chosen
     */
    public record Order(Optional<Path> clip, Optional<Locale> language, Optional<Path> limits, Locale usualLanguage) {

        /** A clip, or none, and a language where none was chosen. */
        public static Order of(Optional<Path> clip, Locale usualLanguage) {
            return new Order(clip, Optional.empty(), Optional.empty(), usualLanguage);
        }
    }

    /** Shows the window on a stage. */
    public static PlumblineWindow show(Stage stage, ReviewTools tools, Order order, ClipChooser chooser) {
        PlumblineWindow window = new PlumblineWindow(stage, tools, order.usualLanguage(), chooser);
        order.language()
                .ifPresent(language -> window.preferences.languageProperty().set(Optional.of(language)));
        order.limits().ifPresent(file -> window.preferences.limitsProperty().set(Optional.of(file)));
        window.furnish();
        window.following = window.preferences
                .languageProperty()
                .subscribe((before, now) -> window.furnishAnew())
                .and(window.preferences.lengthsProperty().subscribe((before, now) -> window.furnishAnew()));
        stage.setScene(window.scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnHidden(event -> window.close());
        stage.show();
        order.clip().ifPresent(window.model()::open);
        return window;
    }

    /** The same clip again, where it was, in other words. */
    private void furnishAnew() {
        ShellViewModel before = model();
        // One that is still loading counts, too: two changes may follow on each other's heels.
        Optional<Path> clip = before.loadingProperty()
                .get()
                .or(() -> before.clipProperty().get().map(OpenClip::path));
        Duration moment = before.where();
        furnish();
        clip.ifPresent(path -> model().open(path, moment));
    }

    private void furnish() {
        inside.ifPresent(Inside::close);
        Texts texts = Texts.of(
                preferences.languageProperty().get().orElse(usualLanguage),
                preferences.lengthsProperty().get());
        ShellViewModel shell = new ShellViewModel(tools, preferences, texts, Platform::runLater, System::nanoTime);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> shell.tell(failure));
        FileChoosers files = new FileChoosers(stage, texts);
        ShellActions actions = new ShellActions(
                shell,
                new ShellActions.Choosers(() -> chooser.choose(stage, texts), files::picture, files::limits),
                theme::toggle);
        BorderPane root = new BorderPane();
        root.setCenter(ShellView.of(shell, new Parts(texts), theme.darkProperty(), actions));
        scene.setRoot(root);
        ShellKeys keys = ShellKeys.listenOn(scene, shell, actions);
        stage.setFullScreenExitHint(texts.get("player.full.exit"));
        Subscription bound = shell.fullScreenProperty()
                .subscribe(stage::setFullScreen)
                .and(stage.fullScreenProperty()
                        .subscribe(full -> shell.fullScreenProperty().set(full)))
                .and(shell.clipProperty().subscribe(shown -> stage.setTitle(title(shell, texts))));
        inside = Optional.of(new Inside(shell, texts, keys, bound));
    }

    public Stage stage() {
        return stage;
    }

    /** The window's model, for tests and for what grows beside the window. */
    public ShellViewModel model() {
        return inside.orElseThrow().shell();
    }

    /** How the user wants the window. */
    public PreferencesViewModel preferences() {
        return preferences;
    }

    private void awaitEnd() throws InterruptedException {
        model().analysis().awaitEnd(PATIENCE_SECONDS);
    }

    private static String title(ShellViewModel shell, Texts texts) {
        return shell.clipProperty()
                .get()
                .map(open -> texts.get("app.title", ShellViewModel.nameOf(open.path())))
                .orElseGet(() -> texts.get("app.name"));
    }

    private void close() {
        following.unsubscribe();
        theme.close();
        model().close();
    }
}
