package org.plumbline.desktop.accuracy.score;

/** How far a camera stands from a true side view. */
public enum View {
    /** Up to 12 degrees: distances and outlines are judged. */
    SIDE("side"),
    /** Up to 35 degrees. */
    OBLIQUE("oblique"),
    QUARTER("quarter");

    private static final double SIDE_DEGREES = 12;
    private static final double OBLIQUE_DEGREES = 35;

    private final String id;

    View(String id) {
        this.id = id;
    }

    /** The name in files. */
    public String id() {
        return id;
    }

    /**
     * Tells which view a camera has.
     *
     * @param yaw against the side view, degrees of either sign
     */
    public static View of(double yaw) {
        double size = Math.abs(yaw);
        return size <= SIDE_DEGREES ? SIDE : size <= OBLIQUE_DEGREES ? OBLIQUE : QUARTER;
    }
}
