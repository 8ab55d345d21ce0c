package org.plumbline.desktop.ui.overlay;

import javafx.scene.paint.Color;
import org.plumbline.core.overlay.Role;

/**
 * How a role looks on a video, whatever the window's theme: colours of Okabe and Ito, told apart with any colour vision,
 * and never by colour alone.
 *
 * @param colour of the stroke
 * @param width of the stroke in units of the placement
 * @param dashed whether lines are broken
 * @param hollow whether dots are rings
 * @param mark shape of a dot
 */
record Ink(Color colour, double width, boolean dashed, boolean hollow, Mark mark) {

    /** The shape of a dot. */
    enum Mark {
        DISC,
        TRIANGLE,
        OCTAGON
    }

    private static final Color WHITE = Color.web("#ffffff");
    private static final Color SKY = Color.web("#7cc8f4");
    private static final Color YELLOW = Color.web("#f0e442");
    private static final Color ORANGE = Color.web("#f2a71b");
    private static final Color GREEN = Color.web("#2fc196");
    private static final Color VERMILION = Color.web("#ff6a33");

    static Ink of(Role role) {
        return switch (role) {
            case SKELETON -> new Ink(WHITE, 2.4, false, false, Mark.DISC);
            case SKELETON_UNCERTAIN -> new Ink(WHITE, 1.6, true, true, Mark.DISC);
            case PLATE -> new Ink(SKY, 2.2, false, false, Mark.DISC);
            case BAR_PATH -> new Ink(YELLOW, 2.4, false, false, Mark.DISC);
            case BAR_SUBSTITUTE -> new Ink(YELLOW, 1.8, true, true, Mark.DISC);
            case PLUMB_LINE -> new Ink(GREEN, 1.8, true, false, Mark.DISC);
            case BACK_OUTLINE -> new Ink(GREEN, 2.4, false, false, Mark.DISC);
            case EVENT -> new Ink(WHITE, 1.8, false, false, Mark.DISC);
            case FAULT_NOTE -> new Ink(SKY, 3.2, false, false, Mark.DISC);
            case FAULT_WARNING -> new Ink(ORANGE, 3.4, false, false, Mark.TRIANGLE);
            case FAULT_SERIOUS -> new Ink(VERMILION, 3.8, false, false, Mark.OCTAGON);
        };
    }

    boolean isFault() {
        return width > 3;
    }
}
