package org.plumbline.desktop.ui.keys;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Takes what the keyboard sends to strokes: keys with a name when they go down, signs when they are typed. */
public final class KeyReading {

    private KeyReading() {}

    /** The stroke of an event, if it makes one. */
    public static Optional<KeyStroke> of(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            return pressed(event);
        }
        return event.getEventType() == KeyEvent.KEY_TYPED ? typed(event) : Optional.empty();
    }

    private static Optional<KeyStroke> pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean shortcut = event.isShortcutDown();
        if (event.isAltDown() || code.isModifierKey() || code == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        if (shortcut) {
            return Optional.of(new KeyStroke(withShortcut(code), event.isShiftDown(), true));
        }
        boolean named = code.isLetterKey()
                || code.isFunctionKey()
                || code.isNavigationKey()
                || code == KeyCode.SPACE
                || code == KeyCode.INSERT
                || code == KeyCode.DELETE
                || code == KeyCode.BACK_SPACE;
        return named ? Optional.of(new KeyStroke(name(code), event.isShiftDown(), false)) : Optional.empty();
    }

    /** With Ctrl held nothing is typed, so the keys of signs go by their codes. */
    private static String withShortcut(KeyCode code) {
        return switch (code) {
            case PLUS, EQUALS, ADD -> "Plus";
            case MINUS, SUBTRACT -> "Minus";
            case DIGIT0, NUMPAD0 -> "0";
            default -> name(code);
        };
    }

    private static Optional<KeyStroke> typed(KeyEvent event) {
        String sign = event.getCharacter();
        boolean usable = sign.length() == 1
                && sign.charAt(0) > ' '
                && sign.charAt(0) != KeyEvent.CHAR_UNDEFINED.charAt(0)
                && !Character.isLetter(sign.charAt(0))
                && !Character.isISOControl(sign.charAt(0));
        boolean plainCtrl = event.isShortcutDown() && !event.isAltDown();
        return usable && !plainCtrl ? Optional.of(new KeyStroke(sign, false, false)) : Optional.empty();
    }

    private static String name(KeyCode code) {
        if (code.isLetterKey() || code.isFunctionKey() || code.isDigitKey()) {
            return code.getName();
        }
        String name = code.name().charAt(0) + code.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        return switch (code) {
            case KP_LEFT -> "Left";
            case KP_RIGHT -> "Right";
            case PAGE_UP -> "Page_Up";
            case PAGE_DOWN -> "Page_Down";
            default -> name;
        };
    }
}
