package org.plumbline.core.overlay;

import java.util.List;

/**
 * How a role looks, for every painter: what is seen in the window is what is saved. Sizes are thousandths of the picture's
 * shorter side, so that a frame looks the same at 360 and at 2160 lines. Colours are told apart by people who see red and
 * green alike (after Okabe and Ito's palette), and every line lies on a darker, wider one, so that it shows on any picture.
 *
 * @param rgb colour as 0xRRGGBB
 * @param opacity 0..1
 * @param width of lines
 * @param dash lengths of line and gap; empty for a solid line
 * @param mark form of dots
 * @param markSize diameter of dots
 */
public record RoleStyle(int rgb, double opacity, double width, List<Double> dash, Mark mark, double markSize) {

    /** Height of letters in labels, in thousandths of the picture's shorter side. */
    public static final double TEXT_SIZE = 26;

    /** Colour of what lies below lines and labels, as 0xRRGGBB. */
    public static final int CASING_RGB = 0x101418;

    /** How much wider than its line the casing is, on both sides together. */
    public static final double CASING_WIDTH = 4;

    public RoleStyle {
        dash = List.copyOf(dash);
    }

    /** Returns the look of a role. */
    public static RoleStyle of(Role role) {
        return switch (role) {
            case SKELETON -> new RoleStyle(0xFFFFFF, 1, 4.5, List.of(), Mark.DISC, 11);
            case SKELETON_UNCERTAIN -> new RoleStyle(0xFFFFFF, 0.8, 3, List.of(9.0, 7.0), Mark.RING, 11);
            case CORRECTED -> new RoleStyle(0xC9A6FF, 1, 3.5, List.of(), Mark.SQUARE, 11);
            case FAR_SIDE -> new RoleStyle(0xB8C0C8, 0.5, 2.5, List.of(), Mark.DISC, 6);
            case PLATE -> new RoleStyle(0x56B4E9, 1, 3.5, List.of(), Mark.CROSS, 14);
            case BAR_PATH -> new RoleStyle(0xF0E442, 1, 5, List.of(), Mark.DISC, 10);
            case PATH_PULL_1, PATH_SLOW -> new RoleStyle(0xE69F00, 1, 5, List.of(), Mark.DISC, 10);
            case PATH_PULL_2, PATH_MIDDLING -> new RoleStyle(0xF0E442, 1, 5, List.of(), Mark.DISC, 10);
            case PATH_DESCENT -> new RoleStyle(0x7FC4F0, 1, 3.5, List.of(), Mark.DISC, 10);
            case PATH_FAST -> new RoleStyle(0xFFFFFF, 1, 5, List.of(), Mark.DISC, 10);
            case BAR_SUBSTITUTE -> new RoleStyle(0xF0E442, 0.9, 3.5, List.of(8.0, 7.0), Mark.DIAMOND, 16);
            case PLUMB_LINE -> new RoleStyle(0x35DDB0, 1, 3.5, List.of(), Mark.SQUARE, 12);
            case BACK_OUTLINE -> new RoleStyle(0xE996CB, 1, 4.5, List.of(), Mark.DISC, 8);
            case ANGLE -> new RoleStyle(0xA9D6FF, 1, 3, List.of(), Mark.DISC, 8);
            case EVENT -> new RoleStyle(0xFFFFFF, 1, 3, List.of(), Mark.DISC, 10);
            case FAULT_NOTE -> new RoleStyle(0x8CC8FF, 1, 7, List.of(), Mark.INFORMATION, 36);
            case FAULT_WARNING -> new RoleStyle(0xFFB000, 1, 8, List.of(), Mark.TRIANGLE, 42);
            case FAULT_SERIOUS -> new RoleStyle(0xFF5A45, 1, 9, List.of(), Mark.OCTAGON, 42);
        };
    }
}
