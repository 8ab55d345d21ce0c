package org.plumbline.core.synthetic;

/**
 * A lifter at one moment, in the sagittal plane.
 *
 * @param heel back end of the sole
 * @param grip place of the hands
 * @param bar centre of the bar
 * @param lumbarDegrees lumbar flexion relative to standing
 */
public record Posture(
        Point heel,
        Point toe,
        Point ankle,
        Point knee,
        Point hip,
        Point shoulder,
        Point elbow,
        Point wrist,
        Point grip,
        Point ear,
        Point nose,
        Point bar,
        double lumbarDegrees) {

    private static final double HAND = 0.078;

    /** A posture with hanging arms and the bar on the floor over midfoot. */
    static Posture of(Body body, Point knee, Point hip, Point shoulder, double trunkDegrees) {
        Point ear = shoulder.at(0.19, trunkDegrees + 2);
        Point nose = ear.at(0.10, trunkDegrees - 85);
        Posture bare = new Posture(
                body.heel(),
                body.toe(),
                body.ankle(),
                knee,
                hip,
                shoulder,
                shoulder,
                shoulder,
                shoulder,
                ear,
                nose,
                new Point(0, Body.PLATE_RADIUS),
                0);
        return bare.handsAt(shoulder.plus(0.02, -body.arm()));
    }

    /** Hands elsewhere; an arm that is not straight bends out of the plane. */
    public Posture handsAt(Point newGrip) {
        double reach = Math.max(shoulder.distanceTo(newGrip), 1e-6);
        Point newWrist = newGrip.towards(shoulder, Math.min(1, HAND / reach));
        return new Posture(
                heel,
                toe,
                ankle,
                knee,
                hip,
                shoulder,
                shoulder.towards(newGrip, 0.47),
                newWrist,
                newGrip,
                ear,
                nose,
                bar,
                lumbarDegrees);
    }

    public Posture elbowAt(Point newElbow) {
        return new Posture(heel, toe, ankle, knee, hip, shoulder, newElbow, wrist, grip, ear, nose, bar, lumbarDegrees);
    }

    public Posture barAt(Point newBar) {
        return new Posture(heel, toe, ankle, knee, hip, shoulder, elbow, wrist, grip, ear, nose, newBar, lumbarDegrees);
    }

    /** Both hands on the bar. */
    public Posture holding(Point newBar) {
        return handsAt(newBar).barAt(newBar);
    }

    public Posture lumbar(double degrees) {
        return new Posture(heel, toe, ankle, knee, hip, shoulder, elbow, wrist, grip, ear, nose, bar, degrees);
    }

    /** The whole lifter moved forward; the bar stays. */
    public Posture walked(double dx) {
        return new Posture(
                heel.plus(dx, 0),
                toe.plus(dx, 0),
                ankle.plus(dx, 0),
                knee.plus(dx, 0),
                hip.plus(dx, 0),
                shoulder.plus(dx, 0),
                elbow.plus(dx, 0),
                wrist.plus(dx, 0),
                grip.plus(dx, 0),
                ear.plus(dx, 0),
                nose.plus(dx, 0),
                bar,
                lumbarDegrees);
    }

    public double trunkDegrees() {
        return Math.toDegrees(Math.atan2(shoulder.y() - hip.y(), shoulder.x() - hip.x()));
    }

    public double thighDegrees() {
        return Math.toDegrees(Math.atan2(knee.y() - hip.y(), knee.x() - hip.x()));
    }

    public double hipDegrees() {
        return trunkDegrees() - thighDegrees();
    }

    public double kneeDegrees() {
        double toHip = Math.atan2(hip.y() - knee.y(), hip.x() - knee.x());
        double toAnkle = Math.atan2(ankle.y() - knee.y(), ankle.x() - knee.x());
        double angle = Math.abs(Math.toDegrees(toHip - toAnkle)) % 360;
        return Math.min(angle, 360 - angle);
    }

    public double shankDegrees() {
        return Math.toDegrees(Math.atan2(knee.x() - ankle.x(), knee.y() - ankle.y()));
    }
}
