package org.plumbline.vision.lifter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.silhouette.BodyMask;

/** Bodies made by hand for tests. */
public final class Bodies {
    private Bodies() {}

    /** A region around an upright body. */
    public static Region upright(double x, double y, double radius) {
        return Region.around(new PixelPoint(x, y), new PixelPoint(x, y - radius));
    }

    /**
     * A body with its hips at a point, seen from the side.
     *
     * @param radius of the circle around it, in pixels
     * @param lean of the trunk from upright, in radians
     * @param hands height of the hands above the ankles, in radii
     */
    public static Pose pose(double x, double y, double radius, double lean, double hands) {
        List<KeypointEstimate> estimates = new ArrayList<>();
        for (Keypoint keypoint : Keypoint.values()) {
            PixelPoint place =
                    switch (keypoint) {
                        case LEFT_HIP, RIGHT_HIP -> new PixelPoint(x, y);
                        case LEFT_KNEE, RIGHT_KNEE -> new PixelPoint(x, y + 0.45 * radius);
                        case LEFT_ANKLE, RIGHT_ANKLE -> new PixelPoint(x, y + 0.9 * radius);
                        case LEFT_WRIST, RIGHT_WRIST -> new PixelPoint(x, y + (0.9 - hands) * radius);
                        default ->
                            new PixelPoint(x - 0.55 * radius * Math.sin(lean), y - 0.55 * radius * Math.cos(lean));
                    };
            estimates.add(new KeypointEstimate(place, 1, false));
        }
        return new Pose(estimates);
    }

    /** What a network sees of a standing body when it looks at a region. */
    public static BodyEstimate estimate(Region lookedAt, Region body, double presence) {
        double radius = body.bodyRadius();
        PixelPoint centre = body.centre();
        return new BodyEstimate(
                lookedAt,
                pose(centre.x(), centre.y(), radius, 0, 0.7),
                presence,
                centre,
                new PixelPoint(centre.x(), centre.y() - radius),
                new BodyMask(2, new float[] {1, 1, 1, 1}));
    }

    /** A black frame. */
    public static VideoFrame frame(int index, int width, int height) {
        return new VideoFrame(index, Duration.ofMillis(40L * index), width, height, new byte[width * height * 3]);
    }
}
