package org.plumbline.vision.lifter;

import java.util.OptionalDouble;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;

/**
 * Tells a body from what a network makes up where there is none to be seen: behind a plate it is sure of itself all the
 * same, but the skeleton shrinks onto the plate's hub.
 */
final class BodySanity {
    private final FollowSettings settings;
    private final OptionalDouble usualRadius;

    /**
     * Prepares the checks.
     *
     * @param usualRadius of the lifter over the clip, in pixels; empty where unknown
     */
    BodySanity(FollowSettings settings, OptionalDouble usualRadius) {
        this.settings = settings;
        this.usualRadius = usualRadius;
    }

    /** Whether an estimate shows a body that is there, about where and as large as it was looked for, and of human build. */
    boolean believable(BodyEstimate estimate) {
        Region own = estimate.own();
        double lookedFor = estimate.region().bodyRadius();
        double usual = usualRadius.orElse(own.bodyRadius());
        return estimate.presence() >= settings.presence()
                && own.centre().distanceTo(estimate.region().centre()) <= settings.drift() * lookedFor
                && within(own.bodyRadius() / lookedFor, settings.growth())
                && within(own.bodyRadius() / usual, settings.size())
                && build(estimate.pose(), usual);
    }

    private boolean build(Pose pose, double radius) {
        double trunk = middle(pose, Keypoint.LEFT_SHOULDER, Keypoint.RIGHT_SHOULDER)
                .distanceTo(middle(pose, Keypoint.LEFT_HIP, Keypoint.RIGHT_HIP));
        return trunk >= settings.trunk() * radius && trunk + leg(pose) >= settings.height() * radius;
    }

    private static boolean within(double ratio, double limit) {
        return ratio <= limit && ratio >= 1 / limit;
    }

    /** Thigh and shank one after the other, in pixels; of each segment the side that shows more. */
    private static double leg(Pose pose) {
        double thigh = Math.max(
                length(pose, Keypoint.LEFT_HIP, Keypoint.LEFT_KNEE),
                length(pose, Keypoint.RIGHT_HIP, Keypoint.RIGHT_KNEE));
        double shank = Math.max(
                length(pose, Keypoint.LEFT_KNEE, Keypoint.LEFT_ANKLE),
                length(pose, Keypoint.RIGHT_KNEE, Keypoint.RIGHT_ANKLE));
        return thigh + shank;
    }

    private static double length(Pose pose, Keypoint from, Keypoint to) {
        return pose.at(from).position().distanceTo(pose.at(to).position());
    }

    private static PixelPoint middle(Pose pose, Keypoint left, Keypoint right) {
        PixelPoint a = pose.at(left).position();
        PixelPoint b = pose.at(right).position();
        return new PixelPoint((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }
}
