package org.plumbline.core.synthetic;

import java.util.ArrayList;
import java.util.List;

/** The outline of a synthetic lifter in the sagittal plane; the back is exact, the rest is a plausible shape. */
public final class Outline {
    /** Height of a shoe's upright ends, metres. */
    private static final double SHOE = 0.035;

    private Outline() {}

    /** Distance from the hip-shoulder line back to the skin, at a share of the way from hip to shoulder, metres. */
    public static double backOffset(Posture posture, double share) {
        double trunk = posture.hip().distanceTo(posture.shoulder());
        return trunk * SpineModel.backOffset(posture.lumbarDegrees(), share);
    }

    /** Corners in order: up the back, over the head, down the front. */
    static List<Point> of(Posture p) {
        List<Point> corners = new ArrayList<>();
        double back = p.trunkDegrees() + 90;
        corners.add(p.heel());
        corners.add(p.heel().plus(0, SHOE));
        corners.add(p.ankle().plus(-0.045, 0));
        corners.add(p.knee().at(0.06, p.thighDegrees() - 90));
        corners.add(p.hip().at(0.11, p.thighDegrees() - 90));
        for (double q = 0; q <= 1.0001; q += 0.025) {
            corners.add(p.hip().towards(p.shoulder(), q).at(backOffset(p, q), back));
        }
        for (int i = 0; i <= 12; i++) {
            corners.add(p.ear().at(0.10, back - i * 15));
        }
        for (double q = 1; q >= 0.15; q -= 0.1) {
            corners.add(p.hip().towards(p.shoulder(), q).at(0.10, back - 180));
        }
        corners.add(p.knee().at(0.06, p.thighDegrees() + 90));
        corners.add(p.ankle().plus(0.05, 0.02));
        corners.add(p.toe().plus(0, SHOE));
        corners.add(p.toe());
        return corners;
    }
}
