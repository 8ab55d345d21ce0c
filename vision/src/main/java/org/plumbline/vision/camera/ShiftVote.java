package org.plumbline.vision.camera;

import java.util.Arrays;

/**
 * Finds the one motion that most of the picture agrees on. Every point votes with how far it went beside the motion that is
 * expected; votes count by the cells of a grid they come from, so that a person full of texture does not outvote a wide
 * plain room. The winners' own turn and stretch are fitted afterwards.
 */
final class ShiftVote {
    private static final int COLUMNS = 8;
    private static final int ROWS = 6;
    /** Pixels of the small picture. */
    private static final double RADIUS = 0.8;
    /** What stands still or goes on as before is more likely the room than what begins to move. */
    private static final double LOYALTY = 2.5;

    private static final int ROUNDS = 4;
    /** Within the radius, what is further off than this from the rest counts less and less: a slow shadow's edge. */
    private static final double FINE = 0.25;

    private final double left;
    private final double top;
    private final double width;
    private final double height;

    /**
     * The outcome.
     *
     * @param motion that won
     * @param cells how many of the 48 cells agree
     * @param share of the points that agree, 0..1; lost ones agree with nobody
     * @param expected whether it stays as it was or goes on, or is no motion at all
     */
    record Result(Similarity motion, int cells, double share, boolean expected) {}

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
     * Votes. No motion at all, the motion of the frame before and its going on need fewer votes than another.
     *
     * @param from x, y of each point, {@code 2 n}
     * @param to where it went, not a number where it was lost, {@code 2 n}
     * @param before the motion of the frame before
     * @param ahead the motion if the camera goes on as it did
     */
    Result elect(double[] from, double[] to, Similarity before, Similarity ahead) {
        Similarity best = before;
        double bestScore = LOYALTY * cells(from, to, before);
        double still = LOYALTY * cells(from, to, Similarity.NONE);
        if (still >= bestScore) {
            bestScore = still;
            best = Similarity.NONE;
        }
        double onwards = LOYALTY * cells(from, to, ahead);
        if (onwards > bestScore) {
            bestScore = onwards;
            best = ahead;
        }
        for (int i = 0; i < from.length / 2; i++) {
            if (!Double.isNaN(to[2 * i])) {
                Similarity voted = before.moved(
                        to[2 * i] - before.x(from[2 * i], from[2 * i + 1]),
                        to[2 * i + 1] - before.y(from[2 * i], from[2 * i + 1]));
                double score = cells(from, to, voted);
                if (score > bestScore) {
                    bestScore = score;
                    best = voted;
                }
            }
        }
        best = centred(from, to, best);
        for (int round = 0; round < ROUNDS; round++) {
            best = fitted(from, to, best);
        }
        int agree = 0;
        for (int i = 0; i < from.length / 2; i++) {
            agree += near(from, to, i, best) ? 1 : 0;
        }
        int cells = cells(from, to, best);
        boolean expected = alike(best, before) || alike(best, ahead) || alike(best, Similarity.NONE);
        return new Result(best, cells, from.length == 0 ? 0 : 2.0 * agree / from.length, expected);
    }

    /** Whether two motions take the middle of the points to one and the same place up to noise. */
    private boolean alike(Similarity one, Similarity other) {
        double x = left + width / 2;
        double y = top + height / 2;
        return near(one.x(x, y), one.y(x, y), other.x(x, y), other.y(x, y));
    }

    private int cells(double[] from, double[] to, Similarity motion) {
        long seen = 0;
        for (int i = 0; i < from.length / 2; i++) {
            if (near(from, to, i, motion)) {
                int column = Math.clamp((int) ((from[2 * i] - left) * COLUMNS / width), 0, COLUMNS - 1);
                int row = Math.clamp((int) ((from[2 * i + 1] - top) * ROWS / height), 0, ROWS - 1);
                seen |= 1L << (row * COLUMNS + column);
            }
        }
        return Long.bitCount(seen);
    }

    /** The voter that won may sit at the edge of those who agree with it. */
    private static Similarity centred(double[] from, double[] to, Similarity motion) {
        Similarity best = motion;
        for (int round = 0; round < 2; round++) {
            double[] us = new double[from.length / 2];
            double[] vs = new double[from.length / 2];
            int n = 0;
            for (int i = 0; i < from.length / 2; i++) {
                if (near(from, to, i, best)) {
                    us[n] = to[2 * i] - best.x(from[2 * i], from[2 * i + 1]);
                    vs[n++] = to[2 * i + 1] - best.y(from[2 * i], from[2 * i + 1]);
                }
            }
            if (n > 0) {
                best = best.moved(median(Arrays.copyOf(us, n)), median(Arrays.copyOf(vs, n)));
            }
        }
        return best;
    }

    private static Similarity fitted(double[] from, double[] to, Similarity motion) {
        double[] weights = new double[from.length / 2];
        double[] ends = new double[from.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (near(from, to, i, motion)) {
                double off = off(from, to, i, motion) / FINE;
                weights[i] = 1 / Math.pow(1 + off * off, 2);
                ends[2 * i] = to[2 * i];
                ends[2 * i + 1] = to[2 * i + 1];
                sum += weights[i];
            }
        }
        return sum == 0 ? motion : Similarity.fit(from, ends, weights);
    }

    private static double off(double[] from, double[] to, int i, Similarity motion) {
        return Math.hypot(
                to[2 * i] - motion.x(from[2 * i], from[2 * i + 1]),
                to[2 * i + 1] - motion.y(from[2 * i], from[2 * i + 1]));
    }

    private static boolean near(double[] from, double[] to, int i, Similarity motion) {
        return off(from, to, i, motion) <= RADIUS;
    }

    /** Whether two places are one and the same up to noise. */
    static boolean near(double x, double y, double otherX, double otherY) {
        return Math.hypot(x - otherX, y - otherY) <= RADIUS;
    }

    private static double median(double[] numbers) {
        Arrays.sort(numbers);
        int half = numbers.length / 2;
        return numbers.length % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
    }
}
