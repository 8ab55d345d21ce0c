package org.plumbline.vision.silhouette.edge;

import java.util.Arrays;
import java.util.Optional;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Silhouette;
import org.plumbline.core.port.VideoFrame;

/**
 * The picture in a narrow band about the mask's edge of the back, straightened: rays across the trunk from the hips to the
 * shoulders, on each the colours from inside to outside, the middle sample on the mask's edge.
 */
final class BackBand {
    static final int RAYS = 72;
    private static final double FIRST = 0.06;
    private static final double LAST = 0.96;
    /** Half-width of the search about the mask's edge, in trunk lengths: 3 cm. */
    private static final double SEARCH = 0.09;

    private static final double FINEST = 0.5;
    private static final int MOST_STEPS = 36;
    private static final double FARTHEST = 0.6;
    private static final double LEAST_SEEN = 0.6;
    /** Rays to either side over which the mask's steps are smoothed. */
    private static final int SMOOTH = 4;

    private final TrunkLine trunk;
    private final double[] seed;
    private final double step;
    private final int reach;
    private final float[][][] colours;

    private BackBand(TrunkLine trunk, double[] seed, VideoFrame frame) {
        this.trunk = trunk;
        this.seed = seed;
        double half = SEARCH * trunk.length();
        step = Math.max(FINEST, half / MOST_STEPS);
        reach = (int) Math.round(half / step);
        colours = new float[RAYS][4 * reach + 1][3];
        for (int ray = 0; ray < RAYS; ray++) {
            for (int i = 0; i <= 4 * reach; i++) {
                PixelPoint place = trunk.at(share(ray), seed[ray] + (i - 2 * reach) * step);
                sample(frame, place.x(), place.y(), colours[ray][i]);
            }
        }
        smoothAlong();
    }

    /** The band about the back of a mask; empty where the mask has no back along most of the trunk. */
    static Optional<BackBand> of(VideoFrame frame, TrunkLine trunk, Silhouette mask) {
        double[] exits = new double[RAYS];
        int seen = 0;
        for (int ray = 0; ray < RAYS; ray++) {
            exits[ray] = mask.firstExit(trunk.at(share(ray), 0), trunk.backX(), trunk.backY());
            if (exits[ray] > FARTHEST * trunk.length()) {
                exits[ray] = -1;
            }
            seen += exits[ray] > 0 ? 1 : 0;
        }
        return seen < LEAST_SEEN * RAYS ? Optional.empty() : Optional.of(new BackBand(trunk, smooth(exits), frame));
    }

    /** Fills gaps from the neighbours and takes the median, then the mean, of the rays around. */
    private static double[] smooth(double[] exits) {
        double[] medians = new double[RAYS];
        for (int ray = 0; ray < RAYS; ray++) {
            int around = SMOOTH;
            double[] known = around(exits, ray, around);
            while (known.length == 0) {
                known = around(exits, ray, ++around);
            }
            Arrays.sort(known);
            medians[ray] = known[known.length / 2];
        }
        double[] means = new double[RAYS];
        for (int ray = 0; ray < RAYS; ray++) {
            means[ray] = Arrays.stream(around(medians, ray, Math.min(SMOOTH, Math.min(ray, RAYS - 1 - ray))))
                    .average()
                    .orElseThrow();
        }
        return means;
    }

    private static double[] around(double[] exits, int ray, int reach) {
        return Arrays.stream(exits, Math.max(0, ray - reach), Math.min(RAYS, ray + reach + 1))
                .filter(exit -> exit > 0)
                .toArray();
    }

    /** Averages each ray with its neighbours, a quarter each: noise goes, the edge stays where it is. */
    private void smoothAlong() {
        float[][][] raw = new float[RAYS][][];
        for (int ray = 0; ray < RAYS; ray++) {
            raw[ray] = new float[colours[ray].length][];
            for (int i = 0; i < colours[ray].length; i++) {
                raw[ray][i] = colours[ray][i].clone();
            }
        }
        for (int ray = 1; ray + 1 < RAYS; ray++) {
            for (int i = 0; i < colours[ray].length; i++) {
                for (int c = 0; c < 3; c++) {
                    colours[ray][i][c] = (raw[ray - 1][i][c] + 2 * raw[ray][i][c] + raw[ray + 1][i][c]) / 4;
                }
            }
        }
    }

    private static void sample(VideoFrame frame, double x, double y, float[] into) {
        // Whole numbers are corners of pixels, their middles lie half a pixel further.
        double u = Math.clamp(x - 0.5, 0, frame.width() - 1.001);
        double v = Math.clamp(y - 0.5, 0, frame.height() - 1.001);
        int column = (int) u;
        int row = (int) v;
        float right = (float) (u - column);
        float down = (float) (v - row);
        byte[] bgr = frame.bgr();
        int at = 3 * (row * frame.width() + column);
        int below = at + 3 * frame.width();
        for (int c = 0; c < 3; c++) {
            float upper = (bgr[at + c] & 0xff) * (1 - right) + (bgr[at + 3 + c] & 0xff) * right;
            float lower = (bgr[below + c] & 0xff) * (1 - right) + (bgr[below + 3 + c] & 0xff) * right;
            into[c] = upper * (1 - down) + lower * down;
        }
    }

    /** Steps to either side of the mask's edge among which the edge is sought; colours go twice as far. */
    int reach() {
        return reach;
    }

    /** One step, pixels. */
    double step() {
        return step;
    }

    /** One step, trunk lengths. */
    double stepShare() {
        return step / trunk.length();
    }

    /** Colour on a ray, so many steps outside of the mask's edge: blue, green, red. */
    float[] colour(int ray, int steps) {
        return colours[ray][steps + 2 * reach];
    }

    /** The place on a ray, so many steps outside of the mask's edge. */
    PixelPoint place(int ray, double steps) {
        return trunk.at(share(ray), seed[ray] + steps * step);
    }

    private static double share(int ray) {
        return FIRST + (LAST - FIRST) * ray / (RAYS - 1);
    }
}
