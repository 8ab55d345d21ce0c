package org.plumbline.samples.scene;

/**
 * The plates of either side.
 *
 * @param diameter of the largest plates, metres; of twelve-sided ones from flat to flat
 * @param thickness of each of them, metres
 * @param style how the largest plates look
 * @param stack how many plates of the largest size are loaded on either side
 * @param smaller diameter of one more plate outside of them, metres; 0 = none
 * @param angle degrees by which the plates are turned when the bar lies on the floor
 * @param turn degrees by which they turn forwards per metre that the bar rises
 */
public record Plates(
        double diameter,
        double thickness,
        Colour colour,
        PlateStyle style,
        int stack,
        double smaller,
        double angle,
        double turn) {
    /** Distance from the lifter's plane to the face of the innermost plate that looks inwards, metres. */
    public static final double INSIDE = 0.672;

    private static final double GAP = 0.002;
    private static final double SIDE = 30;
    private static final double SMALLER_THICKNESS = 0.030;

    public Plates {
        Require.within("diameter", diameter, 0.35, 0.45);
        Require.within("thickness", thickness, 0.02, 0.09);
        Require.within("stack", stack, 1, 5);
        Require.within("stack times thickness", stack * (thickness + GAP), 0, 0.34);
        Require.within("smaller", smaller, 0, 0.33);
        Require.within("angle", angle, -360, 360);
        Require.within("turn", turn, -360, 360);
    }

    /** One plate on either side, with print and rings or plain. */
    public Plates(double diameter, double thickness, Colour colour, boolean marked) {
        this(diameter, thickness, colour, marked ? PlateStyle.BUMPER : PlateStyle.PLAIN, 1, 0, 0, 0);
    }

    public static Plates usual() {
        return new Plates(0.45, 0.066, new Colour(44, 44, 48), true);
    }

    public double radius() {
        return diameter / 2;
    }

    /** Distance from the lifter's plane to the middle of one of the largest plates, metres; 0 = the innermost. */
    public double middle(int plate) {
        return INSIDE + plate * (thickness + GAP) + thickness / 2;
    }

    /** Distance from the lifter's plane to the outward face of the outermost of the largest plates, metres. */
    public double face() {
        return middle(stack - 1) + thickness / 2;
    }

    /** Distance from the lifter's plane to where the load ends and the collar begins, metres. */
    public double loadEnd() {
        return face() + (smaller > 0 ? GAP + SMALLER_THICKNESS : 0);
    }

    /**
     * Degrees by which the plates are turned, counted from the top forwards, when the bar is at a height, metres. On the
     * floor, twelve-sided ones lie on one of their sides.
     */
    public double turned(double barHeight) {
        double onFloor = style == PlateStyle.TWELVE_SIDED ? SIDE * Math.rint(angle / SIDE) : angle;
        return onFloor + turn * (barHeight - radius());
    }

    public Plates withDiameter(double metres) {
        return new Plates(metres, thickness, colour, style, stack, smaller, angle, turn);
    }

    public Plates withColour(Colour other) {
        return new Plates(diameter, thickness, other, style, stack, smaller, angle, turn);
    }

    public Plates with(PlateStyle other) {
        return new Plates(diameter, thickness, colour, other, stack, smaller, angle, turn);
    }

    /** So many of the largest plates of a thickness, and a smaller one outside of them (0 = none). */
    public Plates withLoad(int count, double eachThickness, double smallerDiameter) {
        return new Plates(diameter, eachThickness, colour, style, count, smallerDiameter, angle, turn);
    }

    public Plates withTurn(double degrees, double degreesPerMetre) {
        return new Plates(diameter, thickness, colour, style, stack, smaller, degrees, degreesPerMetre);
    }
}
