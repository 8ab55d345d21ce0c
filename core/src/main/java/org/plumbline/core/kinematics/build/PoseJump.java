package org.plumbline.core.kinematics.build;

import java.util.List;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.signal.Robust;

/**
 * Tells a cut by the lifter: the whole body is elsewhere from one frame to the next, and stays there. Cuts between two lifts
 * at the same place leave the background as it was, so it can't show them.
 */
final class PoseJump {
    /** Share of the trunk's length; in 1/30 s that is 4 m/s for the whole body. */
    private static final double JUMP = 0.25;

    private static final double STAYS = 0.20;
    private static final int FRAMES = 4;
    private static final List<Keypoint> BODY = List.of(
            Keypoint.NOSE,
            Keypoint.LEFT_SHOULDER,
            Keypoint.RIGHT_SHOULDER,
            Keypoint.LEFT_ELBOW,
            Keypoint.RIGHT_ELBOW,
            Keypoint.LEFT_HIP,
            Keypoint.RIGHT_HIP);

    private PoseJump() {}

    /** Whether there is a cut just before a frame. */
    static boolean between(List<CapturedFrame> frames, int i) {
        if (i < FRAMES || i + FRAMES > frames.size() || !(moved(frames, i - 1, i) > JUMP)) {
            return false;
        }
        for (int k = 1; k < FRAMES; k++) {
            boolean away = moved(frames, i - 1, i + k) > STAYS;
            boolean calmBefore = moved(frames, i - 1 - k, i - k) < JUMP / 2;
            boolean calmAfter = moved(frames, i + k - 1, i + k) < JUMP / 2;
            if (!away || !calmBefore || !calmAfter) {
                return false;
            }
        }
        return true;
    }

    /** Median way of the body's keypoints, in trunk lengths; NaN if nobody was seen in one of the frames. */
    private static double moved(List<CapturedFrame> frames, int from, int to) {
        if (!(frames.get(from).pose() instanceof PoseObservation.Seen a)
                || !(frames.get(to).pose() instanceof PoseObservation.Seen b)) {
            return Double.NaN;
        }
        double du = frames.get(to).cameraShift().x()
                - frames.get(from).cameraShift().x();
        double dv = frames.get(to).cameraShift().y()
                - frames.get(from).cameraShift().y();
        Robust ways = new Robust();
        for (Keypoint keypoint : BODY) {
            PixelPoint p = a.pose().at(keypoint).position();
            PixelPoint q = b.pose().at(keypoint).position();
            ways.add(Math.hypot(q.x() - du - p.x(), q.y() - dv - p.y()));
        }
        return ways.median() / Math.max(1, trunk(a.pose()));
    }

    private static double trunk(Pose pose) {
        double left = pose.at(Keypoint.LEFT_SHOULDER)
                .position()
                .distanceTo(pose.at(Keypoint.LEFT_HIP).position());
        double right = pose.at(Keypoint.RIGHT_SHOULDER)
                .position()
                .distanceTo(pose.at(Keypoint.RIGHT_HIP).position());
        return Math.max(left, right);
    }
}
