package org.plumbline.core.synthetic;

/**
 * A lifter's segment lengths in metres; fractions of stature from biomechanics B9 ("start model").
 *
 * @param stature body height
 */
public record Body(double stature) {

    /** Bar axis to shank axis when the bar touches the shin: 5 cm of shin and the bar's own radius. */
    public static final double SHIN_TO_BAR = 0.064;

    public static final double PLATE_RADIUS = 0.225;

    public double shank() {
        return 0.246 * stature;
    }

    public double thigh() {
        return 0.245 * stature;
    }

    public double trunk() {
        return 0.288 * stature;
    }

    /** Shoulder to grip. */
    public double arm() {
        return 0.386 * stature;
    }

    public double foot() {
        return 0.152 * stature;
    }

    public Point heel() {
        return new Point(-foot() / 2, 0.025);
    }

    public Point toe() {
        return new Point(foot() / 2, 0.025);
    }

    public Point ankle() {
        return new Point(-foot() / 4, 0.039 * stature);
    }

    /**
     * Joints from angles; exact by construction.
     *
     * @param shankDegrees lean of the shank, + knee forward
     * @param kneeDegrees inner angle of the knee
     * @param trunkDegrees hip to shoulder, 0 horizontal, 90 upright
     */
    public Posture stand(double shankDegrees, double kneeDegrees, double trunkDegrees) {
        Point knee = ankle().at(shank(), 90 - shankDegrees);
        Point hip = knee.at(thigh(), 90 + (180 - kneeDegrees - shankDegrees));
        Point shoulder = hip.at(trunk(), trunkDegrees);
        return Posture.of(this, knee, hip, shoulder, trunkDegrees);
    }

    /** The model start: shin touching the bar, bar over a place, arms leaning (B9, C4 "θ_exp"). */
    public Posture start(double barX, double armDegrees) {
        double shankDegrees = shankTouching(barX);
        Point knee = ankle().at(shank(), 90 - shankDegrees);
        Point shoulder = new Point(barX, PLATE_RADIUS).at(arm(), 90 - armDegrees);
        double d = knee.distanceTo(shoulder);
        double along = (thigh() * thigh() - trunk() * trunk() + d * d) / (2 * d);
        double across = Math.sqrt(thigh() * thigh() - along * along);
        double ux = (shoulder.x() - knee.x()) / d;
        double uy = (shoulder.y() - knee.y()) / d;
        Point hip = new Point(knee.x() + along * ux - across * uy, knee.y() + along * uy + across * ux);
        double trunkDegrees = Math.toDegrees(Math.atan2(shoulder.y() - hip.y(), shoulder.x() - hip.x()));
        return Posture.of(this, knee, hip, shoulder, trunkDegrees);
    }

    private double shankTouching(double barX) {
        double dx = barX - ankle().x();
        double dy = PLATE_RADIUS - ankle().y();
        return Math.toDegrees(Math.atan2(dx, dy) - Math.asin(SHIN_TO_BAR / Math.hypot(dx, dy)));
    }
}
