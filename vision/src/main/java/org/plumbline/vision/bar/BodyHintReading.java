package org.plumbline.vision.bar;

import java.util.List;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;

/** Reads hands and body size from keypoints. */
final class BodyHintReading {
    /** A leg segment the network is less sure of is as likely invented, and may be too long. */
    private static final double LEAST_CONFIDENCE = 0.3;

    /**
     * Added to each knuckle's confidence: hands beside a plate are reported with hardly any, yet lie within a hand's
     * breadth of the truth, which is all a search needs.
     */
    private static final double BASE_WEIGHT = 0.05;

    /** A trunk shorter than this many pixels can't be told from noise. */
    private static final double LEAST_TRUNK = 8;

    /** Thigh and shank are some 0.245 of the stature, the line from shoulder to hip 0.288. */
    private static final double TRUNK_PER_LEG_SEGMENT = 0.288 / 0.245;

    /** The bar lies in the fingers, beside the knuckles. */
    private static final List<Keypoint> KNUCKLES =
            List.of(Keypoint.LEFT_INDEX, Keypoint.LEFT_PINKY, Keypoint.RIGHT_INDEX, Keypoint.RIGHT_PINKY);

    private BodyHintReading() {}

    static BodyHint of(Pose pose, double presence) {
        double trunk = Math.max(
                length(pose, Keypoint.LEFT_SHOULDER, Keypoint.LEFT_HIP),
                length(pose, Keypoint.RIGHT_SHOULDER, Keypoint.RIGHT_HIP));
        double leg = Math.max(
                Math.max(
                        trusted(pose, Keypoint.LEFT_HIP, Keypoint.LEFT_KNEE),
                        trusted(pose, Keypoint.RIGHT_HIP, Keypoint.RIGHT_KNEE)),
                Math.max(
                        trusted(pose, Keypoint.LEFT_KNEE, Keypoint.LEFT_ANKLE),
                        trusted(pose, Keypoint.RIGHT_KNEE, Keypoint.RIGHT_ANKLE)));
        double unit = Math.max(trunk, TRUNK_PER_LEG_SEGMENT * leg);
        return unit < LEAST_TRUNK ? new BodyHint.Unknown() : hands(pose, unit, presence);
    }

    private static double length(Pose pose, Keypoint from, Keypoint to) {
        return pose.at(from).position().distanceTo(pose.at(to).position());
    }

    private static double trusted(Pose pose, Keypoint from, Keypoint to) {
        double confidence = Math.min(pose.at(from).confidence(), pose.at(to).confidence());
        return confidence >= LEAST_CONFIDENCE ? length(pose, from, to) : 0;
    }

    private static BodyHint hands(Pose pose, double trunk, double presence) {
        double x = 0;
        double y = 0;
        double total = 0;
        double confidence = 0;
        for (Keypoint keypoint : KNUCKLES) {
            KeypointEstimate knuckle = pose.at(keypoint);
            double weight = knuckle.confidence() + BASE_WEIGHT;
            x += weight * knuckle.position().x();
            y += weight * knuckle.position().y();
            total += weight;
            confidence = Math.max(confidence, knuckle.confidence());
        }
        return new BodyHint.Known(new PixelPoint(x / total, y / total), confidence, trunk, presence);
    }
}
