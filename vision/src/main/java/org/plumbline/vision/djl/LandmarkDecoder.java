package org.plumbline.vision.djl;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.vision.lifter.BodyEstimate;
import org.plumbline.vision.lifter.Region;
import org.plumbline.vision.silhouette.BodyMask;

/**
 * Reads the keypoint network's outputs: {@code 39 x 5} landmarks (x, y, z in crop pixels, visibility and presence logits),
 * presence (a probability), mask logits {@code 256 x 256}, heat maps {@code 64 x 64 x 39}. World coordinates are not used.
 */
final class LandmarkDecoder {
    static final int INPUT = 256;
    private static final int LANDMARKS = 39;
    private static final int ROW = 5;
    private static final int VISIBILITY = 3;
    private static final int CENTRE = 33;
    private static final int RIM = 34;

    private LandmarkDecoder() {}

    /**
     * Reads one answer.
     *
     * @param region where the network looked
     * @param outputs in the network's order: landmarks, presence, mask, heat maps, world
     */
    static BodyEstimate decode(Region region, float[][] outputs) {
        float[] landmarks = outputs[0];
        if (landmarks.length != LANDMARKS * ROW) {
            throw new IllegalArgumentException("not a keypoint network's output: " + landmarks.length);
        }
        HeatmapRefinement refinement = new HeatmapRefinement(outputs[3], LANDMARKS);
        List<KeypointEstimate> estimates = new ArrayList<>();
        for (int i = 0; i < Keypoint.COUNT; i++) {
            double confidence = 1 / (1 + Math.exp(-landmarks[i * ROW + VISIBILITY]));
            estimates.add(new KeypointEstimate(place(region, landmarks, i, refinement), confidence, false));
        }
        return new BodyEstimate(
                region,
                new Pose(estimates),
                outputs[1][0],
                place(region, landmarks, CENTRE, refinement),
                place(region, landmarks, RIM, refinement),
                new BodyMask(INPUT, outputs[2]));
    }

    private static PixelPoint place(Region region, float[] landmarks, int i, HeatmapRefinement refinement) {
        double[] point = {landmarks[i * ROW] / INPUT, landmarks[i * ROW + 1] / INPUT};
        refinement.refine(i, point);
        return region.toImage(point[0], point[1]);
    }
}
