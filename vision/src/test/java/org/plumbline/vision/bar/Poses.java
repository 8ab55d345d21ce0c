package org.plumbline.vision.bar;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.Silhouette;

/** Made-up bodies for tests: a trunk of known length and hands at a known place. */
public final class Poses {

    private Poses() {}

    /** A body whose hands are at a point and whose trunk is that long, in pixels. */
    public static PoseObservation.Seen withHands(double x, double y, double trunk, double confidence) {
        List<KeypointEstimate> estimates = new ArrayList<>();
        for (Keypoint keypoint : Keypoint.values()) {
            double[] at = place(keypoint, x, y, trunk);
            estimates.add(new KeypointEstimate(new PixelPoint(at[0], at[1]), confidence, false));
        }
        return new PoseObservation.Seen(new Pose(estimates), 0.99, Silhouette.empty());
    }

    private static double[] place(Keypoint keypoint, double x, double y, double trunk) {
        return switch (keypoint) {
            case LEFT_HIP, RIGHT_HIP -> new double[] {x + 0.6 * trunk, y - 0.6 * trunk};
            case LEFT_SHOULDER, RIGHT_SHOULDER -> new double[] {x - 0.2 * trunk, y - 1.2 * trunk};
            case LEFT_KNEE, RIGHT_KNEE -> new double[] {x, y - 0.2 * trunk};
            case LEFT_ANKLE, RIGHT_ANKLE -> new double[] {x + 0.1 * trunk, y + 0.5 * trunk};
            default -> new double[] {x, y};
        };
    }
}
