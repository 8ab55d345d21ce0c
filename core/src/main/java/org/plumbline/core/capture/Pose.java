package org.plumbline.core.capture;

import java.util.Arrays;
import java.util.List;

/** The 33 keypoints of one person in one frame. Compact: a long clip holds many of these. */
public final class Pose {
    private final float[] xs = new float[Keypoint.COUNT];
    private final float[] ys = new float[Keypoint.COUNT];
    private final float[] confidences = new float[Keypoint.COUNT];
    private final boolean[] hidden = new boolean[Keypoint.COUNT];
    private final boolean[] corrected = new boolean[Keypoint.COUNT];

    /**
     * Makes a pose.
     *
     * @param estimates one per {@link Keypoint}, in its order
     */
    public Pose(List<KeypointEstimate> estimates) {
        if (estimates.size() != Keypoint.COUNT) {
            throw new IllegalArgumentException("a pose has " + Keypoint.COUNT + " keypoints, not " + estimates.size());
        }
        for (int i = 0; i < Keypoint.COUNT; i++) {
            KeypointEstimate estimate = estimates.get(i);
            xs[i] = (float) estimate.position().x();
            ys[i] = (float) estimate.position().y();
            confidences[i] = (float) estimate.confidence();
            hidden[i] = estimate.hidden();
            corrected[i] = estimate.corrected();
        }
    }

    public KeypointEstimate at(Keypoint keypoint) {
        int i = keypoint.index();
        return new KeypointEstimate(new PixelPoint(xs[i], ys[i]), confidences[i], hidden[i], corrected[i]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pose pose
                && Arrays.equals(xs, pose.xs)
                && Arrays.equals(ys, pose.ys)
                && Arrays.equals(confidences, pose.confidences)
                && Arrays.equals(hidden, pose.hidden)
                && Arrays.equals(corrected, pose.corrected);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(xs) * 31 + Arrays.hashCode(ys);
    }

    @Override
    public String toString() {
        return "Pose[nose=" + at(Keypoint.NOSE) + ", ...]";
    }
}
