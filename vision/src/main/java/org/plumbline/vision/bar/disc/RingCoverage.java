package org.plumbline.vision.bar.disc;

import java.util.ArrayList;
import java.util.List;

/**
 * Which concentric rings around a centre are closed by edges: for every radius, the share of {@value #SECTORS} sectors that
 * hold an edge pointing at the centre. The rim of a plate, its rings, its hub and a smaller plate before it each give one.
 */
final class RingCoverage {
    private static final int SECTORS = 64;

    /** Cosine of the largest angle between an edge's normal and the ray (20 degrees: yaw and blur turn normals). */
    private static final float ALIGNED = 0.94f;

    private final EdgeList edges;
    private final ColourGrid grid;

    RingCoverage(EdgeList edges, ColourGrid grid) {
        this.edges = edges;
        this.grid = grid;
    }

    /**
     * Returns the rings around a centre that are covered by at least a share.
     *
     * @param x of the centre, grid units
     * @param y of the centre
     * @param smallest radius
     * @param largest radius
     * @param least share of the sectors in sight
     */
    List<Circle> rings(double x, double y, double smallest, double largest, double least) {
        int top = (int) Math.ceil(largest) + 3;
        long[] covered = new long[top + 1];
        for (int i = 0; i < edges.size(); i++) {
            float dx = (float) (edges.x(i) - x);
            float dy = (float) (edges.y(i) - y);
            float squared = dx * dx + dy * dy;
            if (squared >= top * top || squared < smallest * smallest * 0.8) {
                continue;
            }
            float along = dx * edges.normalX(i) + dy * edges.normalY(i);
            if (along * along < ALIGNED * ALIGNED * squared) {
                continue;
            }
            int sector = (int) ((Math.atan2(dy, dx) / (2 * Math.PI) + 0.5) * SECTORS) & (SECTORS - 1);
            covered[(int) (Math.sqrt(squared) + 0.5)] |= 1L << sector;
        }
        return peaks(x, y, covered, smallest, largest, least);
    }

    private List<Circle> peaks(double x, double y, long[] covered, double smallest, double largest, double least) {
        double[] share = new double[covered.length];
        for (int r = (int) Math.floor(smallest); r < covered.length - 1; r++) {
            // A band of some 8 % of the radius: an ellipse seen at 20 degrees of yaw is still within it.
            int reach = Math.max(1, (int) Math.round(0.04 * r));
            long mask = 0;
            for (int k = Math.max(0, r - reach); k <= Math.min(covered.length - 1, r + reach); k++) {
                mask |= covered[k];
            }
            long visible = visible(x, y, r);
            int sectors = Long.bitCount(visible);
            share[r] = sectors < SECTORS / 4 ? 0 : (double) Long.bitCount(mask & visible) / sectors;
        }
        List<Circle> rings = new ArrayList<>();
        for (int r = (int) Math.ceil(smallest); r <= Math.min(largest, covered.length - 3); r++) {
            int reach = Math.max(2, (int) Math.round(0.06 * r));
            if (share[r] >= least && isPlateauStart(share, r, reach)) {
                int end = r;
                while (end + 1 < share.length && share[end + 1] == share[r]) {
                    end++;
                }
                rings.add(new Circle(x, y, 0.5 * (r + end), share[r]));
            }
        }
        return rings;
    }

    private static boolean isPlateauStart(double[] share, int r, int reach) {
        for (int k = Math.max(0, r - reach); k <= Math.min(share.length - 1, r + reach); k++) {
            if (share[k] > share[r] || (k < r && share[k] == share[r])) {
                return false;
            }
        }
        return true;
    }

    private long visible(double x, double y, double radius) {
        if (x - radius >= grid.firstColumn() + 2
                && x + radius <= grid.lastColumn() - 3
                && y - radius >= grid.firstRow() + 2
                && y + radius <= grid.lastRow() - 3) {
            return -1L;
        }
        long mask = 0;
        for (int s = 0; s < SECTORS; s++) {
            double angle = ((s + 0.5) / SECTORS - 0.5) * 2 * Math.PI;
            double px = x + radius * Math.cos(angle);
            double py = y + radius * Math.sin(angle);
            if (px >= grid.firstColumn() + 2
                    && px <= grid.lastColumn() - 3
                    && py >= grid.firstRow() + 2
                    && py <= grid.lastRow() - 3) {
                mask |= 1L << s;
            }
        }
        return mask;
    }
}
