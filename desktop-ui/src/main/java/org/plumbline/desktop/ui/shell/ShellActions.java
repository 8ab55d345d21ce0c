package org.plumbline.desktop.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.desktop.ui.keys.Action;
import org.plumbline.desktop.ui.marks.ClipMarks;
import org.plumbline.desktop.ui.player.PlayerViewModel;
import org.plumbline.desktop.ui.player.Range;
import org.plumbline.desktop.ui.player.Screen;
import org.plumbline.desktop.ui.player.Speeds;
import org.plumbline.desktop.ui.player.Zoom;
import org.plumbline.desktop.ui.results.FrameImage;

/** Does what a key stands for. */
final class ShellActions {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final double ZOOM_STEP = 1.25;

    private final ShellViewModel shell;
    private final PlayerViewModel player;
    private final Choosers choosers;
    private final Runnable toggleTheme;

    /** Asks the user for files; each empty if the user changes their mind. */
    record Choosers(Supplier<Optional<Path>> clip, Supplier<Optional<Path>> picture, Supplier<Optional<Path>> limits) {}

    ShellActions(ShellViewModel shell, Choosers choosers, Runnable toggleTheme) {
        this.shell = shell;
        this.player = shell.player();
        this.choosers = choosers;
        this.toggleTheme = toggleTheme;
    }

    /** Asks for a clip and opens it. */
    void open() {
        choosers.clip().get().ifPresent(shell::open);
    }

    /** Asks for a file of limits and judges by them. */
    void chooseLimits() {
        choosers.limits()
                .get()
                .ifPresent(file -> shell.preferences().limitsProperty().set(Optional.of(file)));
    }

    void toggleTheme() {
        toggleTheme.run();
    }

    void run(Action action) {
        switch (action) {
            case PLAY_PAUSE -> player.togglePlay();
            case PLAY_BACK -> player.shuttle(-1);
            case PLAY_ON -> player.shuttle(1);
            case SLOWER -> player.speedProperty().set(Speeds.slower(speed()));
            case FASTER -> player.speedProperty().set(Speeds.faster(speed()));
            case REAL_TIME -> player.speedProperty().set(1);
            case FRAME_BACK -> player.step(-1);
            case FRAME_ON -> player.step(1);
            case SECOND_BACK -> player.skip(SECOND.negated());
            case SECOND_ON -> player.skip(SECOND);
            case TO_START -> player.toStart();
            case TO_END -> player.toEnd();
            case REP_BACK -> marks().previousRep(now()).ifPresent(player::jumpTo);
            case REP_ON -> marks().nextRep(now()).ifPresent(player::jumpTo);
            case FAULT_ON -> marks().nextFault(now()).ifPresent(shell::goToFault);
            case FAULT_BACK -> marks().previousFault(now()).ifPresent(shell::goToFault);
            case LOOP_REP -> loopRep();
            case CORRECT ->
                shell.correct().onProperty().set(!shell.correct().onProperty().get());
            case UNDO -> shell.correct().undo();
            case REDO -> shell.correct().redo();
            case MARK_IN -> player.markIn();
            case MARK_OUT -> player.markOut();
            case CLEAR_MARKS -> player.range().clear();
            case OVERLAY ->
                player.layers().onProperty().set(!player.layers().onProperty().get());
            case PLOTS ->
                shell.plots().shownProperty().set(!shell.plots().shownProperty().get());
            case ZOOM_IN -> zoom(ZOOM_STEP);
            case ZOOM_OUT -> zoom(1 / ZOOM_STEP);
            case ZOOM_WHOLE -> player.zoomProperty().set(Zoom.WHOLE);
            case FULL_SCREEN ->
                shell.fullScreenProperty().set(!shell.fullScreenProperty().get());
            case PICK_LIFTER -> pickLifter();
            case OPEN -> open();
            case SAVE_REPORT -> shell.handBack(false);
            case SAVE_ALL -> shell.handBack(true);
            case SAVE_PICTURE ->
                shell.shown()
                        .ifPresent(shown -> choosers.picture().get().ifPresent(file -> shell.savePicture(shown, file)));
            case COPY_PICTURE -> shell.shown().ifPresent(FrameImage::copy);
            case LARGER_WORDS -> shell.preferences().resize(1);
            case SMALLER_WORDS -> shell.preferences().resize(-1);
            case THEME -> toggleTheme.run();
            case KEYS ->
                shell.keys().shownProperty().set(!shell.keys().shownProperty().get());
        }
    }

    private void pickLifter() {
        boolean picking = shell.correct().aimProperty().get().isPresent();
        player.pause();
        shell.correct().onProperty().set(true);
        shell.correct().aim(!picking);
    }

    private void loopRep() {
        marks().repNear(now()).filter(rep -> rep.to().compareTo(rep.from()) > 0).ifPresent(rep -> {
            player.range().toggleLoop(new Range(rep.from(), rep.to()));
            if (player.range().loopingProperty().get()) {
                player.play();
            }
        });
    }

    private void zoom(double by) {
        Zoom zoom = player.zoomProperty().get();
        player.zoomProperty().set(zoom.at(zoom.x(), zoom.y(), by));
    }

    private double speed() {
        return player.speedProperty().get();
    }

    private ClipMarks marks() {
        return shell.marksProperty().get();
    }

    private Duration now() {
        return player.screenProperty().get() instanceof Screen.Shown(var picture, var shapes)
                ? picture.time()
                : Duration.ZERO;
    }
}
