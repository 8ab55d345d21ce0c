package org.plumbline.desktop.ui.shell;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plumbline.desktop.ui.correct.CorrectViewModel;
import org.plumbline.desktop.ui.keys.Action;
import org.plumbline.desktop.ui.keys.KeyReading;
import org.plumbline.desktop.ui.keys.KeyStroke;
import org.plumbline.desktop.ui.keys.KeysViewModel;

/**
 * The window's keys. They work wherever the focus is, except that a control reached by keyboard keeps the space bar, and
 * text being typed and lists to choose from keep all that have no Ctrl.
 */
final class ShellKeys implements EventHandler<KeyEvent> {
    /** Pixels that a held thing moves with Shift. */
    private static final double FAR = 10;

    /** Pixels that the cross-hair moves with Shift. */
    private static final double AIM_FAR = 60;

    private final Scene scene;
    private final ShellViewModel shell;
    private final ShellActions actions;
    private final EventHandler<KeyEvent> released = this::release;

    private ShellKeys(Scene scene, ShellViewModel shell, ShellActions actions) {
        this.scene = scene;
        this.shell = shell;
        this.actions = actions;
    }

    static ShellKeys listenOn(Scene scene, ShellViewModel shell, ShellActions actions) {
        ShellKeys keys = new ShellKeys(scene, shell, actions);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, keys.released);
        return keys;
    }

    /** Listens no longer. */
    void close() {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, this);
        scene.removeEventFilter(KeyEvent.KEY_TYPED, this);
        scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
    }

    /** A button fires when the space bar is let go: where the player took the press, it takes the release too. */
    private void release(KeyEvent event) {
        boolean player = !shell.keys().shownProperty().get() && !keepsSpace(scene.getFocusOwner());
        if (event.getCode() == KeyCode.SPACE && player) {
            event.consume();
        }
    }

    @Override
    public void handle(KeyEvent event) {
        Optional<KeyStroke> stroke = KeyReading.of(event);
        boolean taken = shell.keys().shownProperty().get() ? onSheet(event, stroke) : onWindow(event, stroke);
        if (taken) {
            event.consume();
        }
    }

    /** On the sheet keys do nothing but close it or become the key of the action that waits. */
    private boolean onSheet(KeyEvent event, Optional<KeyStroke> stroke) {
        KeysViewModel keys = shell.keys();
        boolean waiting = keys.waitingProperty().get().isPresent();
        if (event.getCode() == KeyCode.ESCAPE) {
            if (waiting) {
                keys.stopWaiting();
            } else {
                keys.shownProperty().set(false);
            }
            return true;
        }
        if (waiting) {
            boolean moves = event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.ENTER;
            if (!moves) {
                stroke.ifPresent(keys::take);
            }
            return !moves;
        }
        boolean closes = stroke.flatMap(key -> keys.mapProperty().get().action(key))
                .filter(action -> action == Action.KEYS)
                .isPresent();
        if (closes) {
            keys.shownProperty().set(false);
        }
        return closes || fires(event);
    }

    private boolean onWindow(KeyEvent event, Optional<KeyStroke> stroke) {
        if (fires(event) || corrects(event)) {
            return true;
        }
        Optional<Action> action =
                stroke.flatMap(key -> shell.keys().mapProperty().get().action(key));
        if (action.isEmpty()) {
            return false;
        }
        Node focus = scene.getFocusOwner();
        boolean typing = focus instanceof TextInputControl
                || focus instanceof ComboBoxBase<?>
                || focus instanceof ChoiceBox<?>
                || focus instanceof Spinner<?>;
        // Text being typed has its own steps back and forth.
        boolean own = focus instanceof TextInputControl && (action.get() == Action.UNDO || action.get() == Action.REDO);
        boolean kept =
                own || (typing && !event.isShortcutDown()) || (event.getCode() == KeyCode.SPACE && keepsSpace(focus));
        boolean idle = action.get().needsClip() && shell.clipProperty().get().isEmpty();
        if (kept || idle) {
            return false;
        }
        actions.run(action.get());
        return true;
    }

    /** On the picture, while correcting: Tab goes through what can be held, arrows move it, Esc lets go. */
    private boolean corrects(KeyEvent event) {
        CorrectViewModel correct = shell.correct();
        boolean here = correct.onProperty().get()
                && event.getEventType() == KeyEvent.KEY_PRESSED
                && scene.getFocusOwner() != null
                && "video".equals(scene.getFocusOwner().getId());
        if (!here || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (correct.aimProperty().get().isPresent()) {
            return aims(event.getCode(), event.isShiftDown());
        }
        boolean held = correct.heldProperty().get().isPresent();
        double by = event.isShiftDown() ? FAR : 1;
        switch (event.getCode()) {
            case TAB -> {
                shell.player().pause();
                return correct.holdNext(event.isShiftDown() ? -1 : 1);
            }
            case ESCAPE -> {
                if (held) {
                    correct.hold(Optional.empty());
                } else {
                    correct.onProperty().set(false);
                }
            }
            case LEFT -> correct.nudge(-by, 0);
            case RIGHT -> correct.nudge(by, 0);
            case UP -> correct.nudge(0, -by);
            case DOWN -> correct.nudge(0, by);
            default -> {
                return false;
            }
        }
        return held || event.getCode() == KeyCode.ESCAPE;
    }

    /** While a lifter is being picked: arrows move the cross-hair, Enter picks, Esc stops. */
    private boolean aims(KeyCode code, boolean shift) {
        CorrectViewModel correct = shell.correct();
        double by = shift ? AIM_FAR : FAR;
        switch (code) {
            case LEFT -> correct.aimBy(-by, 0);
            case RIGHT -> correct.aimBy(by, 0);
            case UP -> correct.aimBy(0, -by);
            case DOWN -> correct.aimBy(0, by);
            case ENTER -> correct.aimProperty().get().ifPresent(correct::pick);
            case ESCAPE -> correct.aim(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean fires(KeyEvent event) {
        boolean enter = event.getEventType() == KeyEvent.KEY_PRESSED
                && event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()
                && !event.isAltDown();
        if (enter && scene.getFocusOwner() instanceof ButtonBase button) {
            button.fire();
            return true;
        }
        return false;
    }

    /** Rows of evidence act on the arrow and enter keys, so that the space bar plays from the frame they lead to. */
    private static boolean keepsSpace(Node focus) {
        boolean control = focus instanceof ButtonBase || focus instanceof TitledPane;
        return control && focus.isFocusVisible() && !focus.getStyleClass().contains("evidence");
    }
}
