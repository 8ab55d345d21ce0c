package org.plumbline.samples.scene;

/** The largest plate of each side: diameter and thickness in metres, its colour, and rings and marks or none. */
public record Plates(double diameter, double thickness, Colour colour, boolean marked) {
    public Plates {
        Require.within("diameter", diameter, 0.35, 0.45);
        Require.within("thickness", thickness, 0.02, 0.09);
    }

    public static Plates usual() {
        return new Plates(0.45, 0.066, new Colour(44, 44, 48), true);
    }

    public double radius() {
        return diameter / 2;
    }
}
