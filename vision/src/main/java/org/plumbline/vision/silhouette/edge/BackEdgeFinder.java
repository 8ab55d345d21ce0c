package org.plumbline.vision.silhouette.edge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.capture.BackEdge;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.port.VideoFrame;

/**
 * Finds the edge of the lifter's back in a frame at full resolution, within 3 cm of the mask's (biomechanics C5, 1). It looks
 * at a band of the picture along the back only. What a plate or an arm in front of the back does is not its business.
 */
public final class BackEdgeFinder {
    /** A point that leaves the line of its neighbours by more is another edge, trunk lengths: 4 mm. */
    private static final double STRAY = 0.008;

    private static final int AROUND = 5;

    private BackEdgeFinder() {}

    /** Looks along the back of the lifter. */
    public static BackEdge find(VideoFrame frame, PoseObservation.Seen seen) {
        Optional<TrunkLine> trunk = TrunkLine.of(seen.pose());
        if (trunk.isEmpty() || seen.silhouette().size() < 3) {
            return BackEdge.none();
        }
        return BackBand.of(frame, trunk.get(), seen.silhouette())
                .map(BackEdgeFinder::edge)
                .orElse(BackEdge.none());
    }

    private static BackEdge edge(BackBand band) {
        int[] path = EdgePath.of(band);
        double[] steps = new double[BackBand.RAYS];
        for (int ray = 0; ray < steps.length; ray++) {
            steps[ray] = HalfWay.on(band, ray, path[ray]).orElse(Double.NaN);
        }
        List<PixelPoint> points = new ArrayList<>();
        for (int ray = 0; ray < steps.length; ray++) {
            if (fits(steps, ray, STRAY / band.stepShare())) {
                points.add(band.place(ray, steps[ray]));
            }
        }
        return new BackEdge(points);
    }

    private static boolean fits(double[] steps, int ray, double most) {
        double[] around = Arrays.stream(steps, Math.max(0, ray - AROUND), Math.min(steps.length, ray + AROUND + 1))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return Double.isFinite(steps[ray])
                && around.length >= AROUND
                && Math.abs(steps[ray] - around[around.length / 2]) <= most;
    }
}
