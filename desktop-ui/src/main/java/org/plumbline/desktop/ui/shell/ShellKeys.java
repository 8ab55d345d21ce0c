package org.plumbline.desktop.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plumbline.desktop.ui.player.PlayerViewModel;

/**
 * The window's keys. They work wherever the focus is, except that a control reached by keyboard keeps the space bar, and
 * text being typed keeps all of them.
 */
final class ShellKeys {
    private final ShellViewModel shell;
    private final Runnable open;
    private final Runnable toggleTheme;

    private ShellKeys(ShellViewModel shell, Runnable open, Runnable toggleTheme) {
        this.shell = shell;
        this.open = open;
        this.toggleTheme = toggleTheme;
    }

    static void listenOn(Scene scene, ShellViewModel shell, Runnable open, Runnable toggleTheme) {
        ShellKeys keys = new ShellKeys(shell, open, toggleTheme);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.handle(event, scene.getFocusOwner())) {
                event.consume();
            }
        });
        // A button fires when the space bar is let go: where the player took the press, it takes the release too.
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE && !keepsSpace(scene.getFocusOwner())) {
                event.consume();
            }
        });
    }

    private boolean handle(KeyEvent event, Node focus) {
        if (event.isShortcutDown()) {
            return handleShortcut(event.getCode());
        }
        if (event.isAltDown() || event.isControlDown() || focus instanceof TextInputControl) {
            return false;
        }
        if (event.getCode() == KeyCode.ENTER && focus instanceof ButtonBase button) {
            button.fire();
            return true;
        }
        if (shell.clipProperty().get().isEmpty()) {
            return false;
        }
        PlayerViewModel player = shell.player();
        switch (event.getCode()) {
            case SPACE -> {
                if (keepsSpace(focus)) {
                    return false;
                }
                player.togglePlay();
            }
            case LEFT -> player.step(-1);
            case RIGHT -> player.step(1);
            case HOME -> player.toStart();
            case END -> player.toEnd();
            case O ->
                player.overlayShownProperty().set(!player.overlayShownProperty().get());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean handleShortcut(KeyCode code) {
        switch (code) {
            case O -> open.run();
            case T -> toggleTheme.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Rows of evidence act on the arrow and enter keys, so that the space bar plays from the frame they lead to. */
    private static boolean keepsSpace(Node focus) {
        boolean control = focus instanceof ButtonBase || focus instanceof TitledPane;
        return control && focus.isFocusVisible() && !focus.getStyleClass().contains("evidence");
    }
}
