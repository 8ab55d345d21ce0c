package org.plumbline.vision.camera;

import java.util.Arrays;

/**
 * Finds the one shift that most of the picture agrees on. Every point votes with its own shift; votes count by the cells
 * of a grid they come from, so that a person full of texture does not outvote a wide plain room.
 */
final class ShiftVote {
    private static final int COLUMNS = 8;
    private static final int ROWS = 6;
    /** Pixels of the small picture. */
    private static final double RADIUS = 0.8;
    /** What stands still or goes on as before is more likely the room than what begins to move. */
    private static final double LOYALTY = 2.5;

    private final double left;
    private final double top;
    private final double width;
    private final double height;

    /**
     * The outcome.
     *
     * @param dx shift to the right in pixels
     * @param dy shift down in pixels
     * @param cells how many of the 48 cells agree
     * @param share of the points that agree, 0..1
     */
    record Result(double dx, double dy, int cells, double share) {}

    /**
     * Lays the grid over all points, so that black bars beside the picture have no cells.
     *
     * @param points x, y of each, {@code 2 n}
     */
    ShiftVote(double[] points) {
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        double smallestX = Double.POSITIVE_INFINITY;
        double smallestY = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.length; i += 2) {
            smallestX = Math.min(smallestX, points[i]);
            right = Math.max(right, points[i]);
            smallestY = Math.min(smallestY, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        left = smallestX;
        top = smallestY;
        width = Math.max(1, right - smallestX);
        height = Math.max(1, bottom - smallestY);
    }

    /**
     * Votes. No shift at all and the shift of the frame before need fewer votes than another.
     *
     * @param points x, y of each point, {@code 2 n}
     * @param shifts dx, dy of each point, {@code 2 n}
     * @param n how many points
     * @param expectedX the shift of the frame before
     * @param expectedY the shift of the frame before
     */
    Result elect(double[] points, double[] shifts, int n, double expectedX, double expectedY) {
        if (n == 0) {
            return new Result(expectedX, expectedY, 0, 0);
        }
        double bestScore = LOYALTY * cells(points, shifts, n, expectedX, expectedY);
        double bestX = expectedX;
        double bestY = expectedY;
        double still = LOYALTY * cells(points, shifts, n, 0, 0);
        if (still >= bestScore) {
            bestScore = still;
            bestX = 0;
            bestY = 0;
        }
        for (int i = 0; i < n; i++) {
            double score = cells(points, shifts, n, shifts[2 * i], shifts[2 * i + 1]);
            if (score > bestScore) {
                bestScore = score;
                bestX = shifts[2 * i];
                bestY = shifts[2 * i + 1];
            }
        }
        // Twice: the first middle may sit at the edge of its voters.
        for (int round = 0; round < 2; round++) {
            double[] xs = agreeing(shifts, n, bestX, bestY, 0);
            double[] ys = agreeing(shifts, n, bestX, bestY, 1);
            if (xs.length > 0) {
                bestX = median(xs);
                bestY = median(ys);
            }
        }
        int agree = agreeing(shifts, n, bestX, bestY, 0).length;
        return new Result(bestX, bestY, cells(points, shifts, n, bestX, bestY), (double) agree / n);
    }

    private int cells(double[] points, double[] shifts, int n, double dx, double dy) {
        long seen = 0;
        for (int i = 0; i < n; i++) {
            if (near(shifts, i, dx, dy)) {
                int column = Math.clamp((int) ((points[2 * i] - left) * COLUMNS / width), 0, COLUMNS - 1);
                int row = Math.clamp((int) ((points[2 * i + 1] - top) * ROWS / height), 0, ROWS - 1);
                seen |= 1L << (row * COLUMNS + column);
            }
        }
        return Long.bitCount(seen);
    }

    private static boolean near(double[] shifts, int i, double dx, double dy) {
        return near(shifts[2 * i], shifts[2 * i + 1], dx, dy);
    }

    /** Whether two shifts are one and the same up to noise. */
    static boolean near(double dx, double dy, double otherX, double otherY) {
        return Math.hypot(dx - otherX, dy - otherY) <= RADIUS;
    }

    private static double[] agreeing(double[] shifts, int n, double dx, double dy, int axis) {
        double[] found = new double[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (near(shifts, i, dx, dy)) {
                found[count++] = shifts[2 * i + axis];
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static double median(double[] numbers) {
        Arrays.sort(numbers);
        int half = numbers.length / 2;
        return numbers.length % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
    }
}
