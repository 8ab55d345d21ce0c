package org.plumbline.desktop.ui.control;

import java.util.Locale;
import javafx.scene.layout.Region;

/** A sign whose shape and colour the stylesheet gives; says nothing to a screen reader, its owner does. */
public final class Icon extends Region {

    /** The signs. */
    public enum Sign {
        PLAY,
        PAUSE,
        TO_START,
        TO_END,
        STEP_BACK,
        STEP_FORWARD,
        OVERLAY,
        OPEN,
        LIGHT,
        DARK,
        PLUMB,
        CLIP,
        CLOSE,
        CHECK,
        QUESTION,
        NOTE,
        WARNING,
        SERIOUS,
        CUE,
        KEYS,
        LOOP,
        EDIT,
        FULL_SCREEN,
        MENU
    }

    private Icon() {}

    public static Icon of(Sign sign) {
        Icon icon = new Icon();
        icon.setMouseTransparent(true);
        icon.show(sign);
        return icon;
    }

    /** Changes the sign. */
    public void show(Sign sign) {
        getStyleClass()
                .setAll("icon", "icon-" + sign.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
