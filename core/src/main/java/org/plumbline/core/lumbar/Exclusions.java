package org.plumbline.core.lumbar;

import java.util.function.Predicate;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.kinematics.Side;

/**
 * Parts of a picture whose outline is not the back's: the near plate's disc, which the mask often takes as part of the
 * person; the near arm; the bar or the hands in its place.
 *
 * @param pose of the lifter
 * @param near the side nearer to the camera
 * @param bar what was seen of it
 * @param trunkPixels hip to shoulder
 */
record Exclusions(Pose pose, Side near, BarObservation bar, double trunkPixels) implements Predicate<PixelPoint> {
    /** A disc is taken a little larger than it was found. */
    private static final double DISC = 1.05;
    /** Half an arm with its sleeve, as a share of trunk length: 4.5 cm of 0.5 m. */
    private static final double ARM = 0.09;

    private static final double HANDS = 0.15;

    @Override
    public boolean test(PixelPoint place) {
        boolean left = near == Side.LEFT;
        PixelPoint shoulder = at(left ? Keypoint.LEFT_SHOULDER : Keypoint.RIGHT_SHOULDER);
        PixelPoint elbow = at(left ? Keypoint.LEFT_ELBOW : Keypoint.RIGHT_ELBOW);
        PixelPoint wrist = at(left ? Keypoint.LEFT_WRIST : Keypoint.RIGHT_WRIST);
        double arm = ARM * trunkPixels;
        return onBar(place)
                || distanceToSegment(place, shoulder, elbow) < arm
                || distanceToSegment(place, elbow, wrist) < arm;
    }

    private boolean onBar(PixelPoint place) {
        return switch (bar) {
            case BarObservation.Plate plate -> place.distanceTo(plate.centre()) < DISC * plate.diameterPixels() / 2;
            case BarObservation.Hands hands -> place.distanceTo(hands.centre()) < HANDS * trunkPixels;
            case BarObservation.Absent none -> false;
        };
    }

    private PixelPoint at(Keypoint keypoint) {
        return pose.at(keypoint).position();
    }

    private static double distanceToSegment(PixelPoint p, PixelPoint a, PixelPoint b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double part = length == 0 ? 0 : Math.clamp(((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / length, 0, 1);
        return p.distanceTo(new PixelPoint(a.x() + part * dx, a.y() + part * dy));
    }
}
