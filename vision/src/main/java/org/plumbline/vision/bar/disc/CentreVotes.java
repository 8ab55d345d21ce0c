package org.plumbline.vision.bar.disc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where circles may be centred: every edge votes along its normal, both ways, for all radii of the range (gradient Hough
 * transform; layers of a constant ratio of radii, cells of two by two). Keeps its arrays, so one per thread.
 */
final class CentreVotes {
    private static final double RATIO = 1.08;
    private static final int BIN = 2;

    /** Votes are cast at radii this share apart: finer than a cell is wide, so that no cell is jumped over. */
    private static final double STEP = 0.045;

    private float[] votes = new float[0];
    private float[] smooth = new float[0];

    /** The circles with the most votes for their size, best first, in grid units. */
    List<Circle> peaks(EdgeList edges, int gridWidth, int gridHeight, double smallest, double largest, int most) {
        int width = gridWidth / BIN + 1;
        int height = gridHeight / BIN + 1;
        int layers = 1 + (int) Math.ceil(Math.log(largest / smallest) / Math.log(RATIO));
        int plane = width * height;
        if (votes.length < plane * layers) {
            votes = new float[plane * layers];
            smooth = new float[plane * layers];
        } else {
            Arrays.fill(votes, 0, plane * layers, 0);
        }
        cast(edges, width, height, smallest, layers);
        for (int layer = 0; layer < layers; layer++) {
            smoothen(layer * plane, width, height);
        }
        return best(width, height, layers, smallest, most);
    }

    private void cast(EdgeList edges, int width, int height, double smallest, int layers) {
        double[] radii = radii(smallest, smallest * Math.pow(RATIO, layers - 1));
        int[] offsets = new int[radii.length];
        float[] shares = new float[radii.length];
        for (int k = 0; k < radii.length; k++) {
            long layer = Math.round(Math.log(radii[k] / smallest) / Math.log(RATIO));
            offsets[k] = width * height * Math.clamp(layer, 0, layers - 1);
            // A vote stands for all the radii up to the next one.
            shares[k] = (float) Math.max(1, STEP * radii[k]);
        }
        for (int i = 0; i < edges.size(); i++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                float dx = sign * edges.normalX(i) / BIN;
                float dy = sign * edges.normalY(i) / BIN;
                float startX = (edges.x(i) + 0.5f) / BIN;
                float startY = (edges.y(i) + 0.5f) / BIN;
                float w = edges.weight(i);
                for (int k = 0; k < radii.length; k++) {
                    float x = startX + ((float) radii[k]) * dx;
                    float y = startY + ((float) radii[k]) * dy;
                    if (x < 0 || y < 0 || x >= width || y >= height) {
                        break;
                    }
                    votes[offsets[k] + ((int) y) * width + ((int) x)] += w * shares[k];
                }
            }
        }
    }

    private static double[] radii(double smallest, double largest) {
        List<Double> radii = new ArrayList<>();
        for (double r = Math.floor(smallest); r <= largest + 1; r += Math.max(1, STEP * r)) {
            radii.add(r);
        }
        return radii.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void smoothen(int offset, int width, int height) {
        for (int row = 1; row < height - 1; row++) {
            int line = offset + row * width;
            for (int column = 1; column < width - 1; column++) {
                int i = line + column;
                smooth[i] = votes[i]
                        + 0.7f * (votes[i - 1] + votes[i + 1] + votes[i - width] + votes[i + width])
                        + 0.4f
                                * (votes[i - width - 1]
                                        + votes[i - width + 1]
                                        + votes[i + width - 1]
                                        + votes[i + width + 1]);
            }
            smooth[line] = 0;
            smooth[line + width - 1] = 0;
        }
        Arrays.fill(smooth, offset, offset + width, 0);
        Arrays.fill(smooth, offset + (height - 1) * width, offset + height * width, 0);
    }

    private List<Circle> best(int width, int height, int layers, double smallest, int most) {
        int plane = width * height;
        List<Circle> found = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            double radius = smallest * Math.pow(RATIO, layer);
            // An edge point of a true rim votes once for its centre, into a layer as thick as the ratio allows.
            double full = 2 * Math.PI * radius;
            for (int row = 1; row < height - 1; row++) {
                for (int column = 1; column < width - 1; column++) {
                    int i = layer * plane + row * width + column;
                    float v = smooth[i];
                    if (v < 0.2 * full || !isPeak(i, v, width)) {
                        continue;
                    }
                    found.add(new Circle((column + 0.5) * BIN - 0.5, (row + 0.5) * BIN - 0.5, radius, v / full));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Circle::score).reversed());
        List<Circle> kept = new ArrayList<>();
        for (Circle circle : found) {
            if (kept.size() < most && kept.stream().noneMatch(k -> k.isLike(circle, 0.15))) {
                kept.add(circle);
            }
        }
        return kept;
    }

    private boolean isPeak(int i, float v, int width) {
        return v >= smooth[i - 1]
                && v > smooth[i + 1]
                && v >= smooth[i - width]
                && v > smooth[i + width]
                && v >= smooth[i - width - 1]
                && v > smooth[i + width + 1]
                && v >= smooth[i - width + 1]
                && v > smooth[i + width - 1];
    }
}
