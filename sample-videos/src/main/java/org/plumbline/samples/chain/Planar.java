package org.plumbline.samples.chain;

import java.util.List;
import org.plumbline.samples.geometry.Vector;

/**
 * The lifter in the sagittal plane (z = 0).
 *
 * @param foot how the feet stand; what is above them is measured from the right ankle, seen from the side
 * @param bar where the bar hangs from arms that are stretched
 * @param spine hip to C7
 * @param kneeOut how far the knees stand outside the ankles
 * @param flexion total lumbar flexion, degrees
 */
public record Planar(
        Foot foot,
        Vector ankle,
        Vector knee,
        Vector hip,
        Vector shoulder,
        Vector bar,
        List<Vector> spine,
        double kneeOut,
        double flexion) {
    /** Of the line from hip to shoulder, degrees forward of plumb. */
    public double trunkAngle() {
        return Math.toDegrees(angle(hip, shoulder));
    }

    /** Between thigh and trunk, degrees; 180 = in line, more = bent backwards. */
    public double hipAngle() {
        return 180 - trunkAngle() + Math.toDegrees(angle(knee, hip));
    }

    /** Of the knee in the sagittal plane, degrees; 180 = straight. */
    public double kneeAngle() {
        return 180 - Math.toDegrees(angle(ankle, knee) - angle(knee, hip));
    }

    public Angles angles() {
        return new Angles(angle(ankle, knee), angle(knee, hip), angle(hip, shoulder), kneeOut, flexion);
    }

    /** Everything above the ankles, the bar included, turned forward about them by radians. */
    public Planar leaning(double turn) {
        return new Planar(
                foot,
                ankle,
                turned(knee, turn),
                turned(hip, turn),
                turned(shoulder, turn),
                turned(bar, turn),
                spine.stream().map(node -> turned(node, turn)).toList(),
                kneeOut,
                flexion);
    }

    private Vector turned(Vector point, double turn) {
        Vector v = point.minus(ankle);
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        return ankle.plus(new Vector(v.x() * c + v.y() * s, v.y() * c - v.x() * s, 0));
    }

    /** Of the line from one point to another, radians forward of plumb. */
    private static double angle(Vector from, Vector to) {
        Vector line = to.minus(from);
        return Math.atan2(line.x(), line.y());
    }
}
