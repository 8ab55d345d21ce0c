package org.plumbline.vision.silhouette.edge;

import java.util.Optional;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;

/**
 * The line from the middle of the hips to the middle of the shoulders, and the side of it on which the back is.
 *
 * @param hip middle of the hips, pixels
 * @param upX direction of the shoulders
 * @param upY direction of the shoulders
 * @param backX direction of the back, across the line
 * @param backY direction of the back, across the line
 * @param length hips to shoulders, pixels
 */
record TrunkLine(PixelPoint hip, double upX, double upY, double backX, double backY, double length) {
    private static final double FEWEST_PIXELS = 60;
    private static final double FACE = 3;
    /** Votes, in trunk lengths, below which front and back are not told apart. */
    private static final double CLEAR = 0.1;

    /** The trunk of a pose; empty where it is too small, or where front and back can't be told apart. */
    static Optional<TrunkLine> of(Pose pose) {
        PixelPoint hip = middle(pose, Keypoint.LEFT_HIP, Keypoint.RIGHT_HIP);
        PixelPoint shoulder = middle(pose, Keypoint.LEFT_SHOULDER, Keypoint.RIGHT_SHOULDER);
        double length = hip.distanceTo(shoulder);
        if (length < FEWEST_PIXELS) {
            return Optional.empty();
        }
        double forward = forward(pose, hip, shoulder) / length;
        if (Math.abs(forward) < CLEAR) {
            return Optional.empty();
        }
        double upX = (shoulder.x() - hip.x()) / length;
        double upY = (shoulder.y() - hip.y()) / length;
        // Image y is down: the direction up the trunk, turned a quarter counter-clockwise as seen, is the back of a
        // lifter who faces right.
        double turn = forward > 0 ? 1 : -1;
        return Optional.of(new TrunkLine(hip, upX, upY, turn * upY, -turn * upX, length));
    }

    /** How far the lifter faces to the right of the picture: toes before heels, nose before ears, shoulders before hips. */
    private static double forward(Pose pose, PixelPoint hip, PixelPoint shoulder) {
        double feet = middle(pose, Keypoint.LEFT_FOOT_INDEX, Keypoint.RIGHT_FOOT_INDEX)
                        .x()
                - middle(pose, Keypoint.LEFT_HEEL, Keypoint.RIGHT_HEEL).x();
        double face = pose.at(Keypoint.NOSE).position().x()
                - middle(pose, Keypoint.LEFT_EAR, Keypoint.RIGHT_EAR).x();
        return feet + FACE * face + (shoulder.x() - hip.x());
    }

    /** The place so far up the trunk, as a share of its length, and so many pixels back from the line. */
    PixelPoint at(double share, double back) {
        double up = share * length;
        return new PixelPoint(hip.x() + up * upX + back * backX, hip.y() + up * upY + back * backY);
    }

    private static PixelPoint middle(Pose pose, Keypoint a, Keypoint b) {
        PixelPoint one = pose.at(a).position();
        PixelPoint other = pose.at(b).position();
        return new PixelPoint((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }
}
