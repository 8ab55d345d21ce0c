package org.plumbline.core.lumbar;

import java.util.Arrays;

/** A cubic through scattered points that lets outliers go: least squares, re-weighted with Tukey's biweight. */
final class RobustCubic {
    private static final int TERMS = 4;
    private static final int ROUNDS = 10;
    /** Tukey's constant: 95 % as good as least squares on normal noise. */
    private static final double TUKEY = 4.685;
    /** Standard deviation of normal noise over its median absolute value. */
    private static final double MEDIAN_TO_SIGMA = 1.4826;

    private final double[] coefficients;
    private final double residual;

    private RobustCubic(double[] coefficients, double residual) {
        this.coefficients = coefficients;
        this.residual = residual;
    }

    /** Fits {@code value} over {@code place}; at least four points at different places are needed. */
    static RobustCubic fit(double[] place, double[] value) {
        double[] weights = new double[place.length];
        Arrays.fill(weights, 1);
        double[][] powers = powers(place);
        double[] coefficients = solve(powers, value, weights);
        double sigma = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] distance = new double[place.length];
            for (int i = 0; i < place.length; i++) {
                distance[i] = Math.abs(value[i] - at(coefficients, place[i]));
            }
            double[] sorted = distance.clone();
            Arrays.sort(sorted);
            sigma = MEDIAN_TO_SIGMA * sorted[sorted.length / 2];
            double reach = TUKEY * Math.max(sigma, 1e-9);
            for (int i = 0; i < place.length; i++) {
                double share = distance[i] / reach;
                weights[i] = share >= 1 ? 0 : (1 - share * share) * (1 - share * share);
            }
            coefficients = solve(powers, value, weights);
        }
        return new RobustCubic(coefficients, sigma);
    }

    /** Standard deviation of the points about the curve, from their median distance; unit of the points. */
    double residual() {
        return residual;
    }

    double at(double place) {
        return at(coefficients, place);
    }

    private static double at(double[] c, double q) {
        return c[0] + q * (c[1] + q * (c[2] + q * c[3]));
    }

    /** Powers of each place, from none to the third. */
    private static double[][] powers(double[] place) {
        double[][] powers = new double[TERMS][place.length];
        for (int i = 0; i < place.length; i++) {
            powers[0][i] = 1;
            powers[1][i] = place[i];
            powers[2][i] = place[i] * place[i];
            powers[3][i] = place[i] * place[i] * place[i];
        }
        return powers;
    }

    /** Normal equations by Gauss with pivoting; places lie in [0, 1], so four powers are well-conditioned enough. */
    private static double[] solve(double[][] powers, double[] value, double[] weights) {
        double[][] a = new double[TERMS][TERMS + 1];
        for (int row = 0; row < TERMS; row++) {
            double[] sums = a[row];
            for (int i = 0; i < value.length; i++) {
                double weighted = weights[i] * powers[row][i];
                sums[0] += weighted * powers[0][i];
                sums[1] += weighted * powers[1][i];
                sums[2] += weighted * powers[2][i];
                sums[3] += weighted * powers[3][i];
                sums[TERMS] += weighted * value[i];
            }
        }
        for (int pivot = 0; pivot < TERMS; pivot++) {
            int best = pivot;
            for (int row = pivot + 1; row < TERMS; row++) {
                if (Math.abs(a[row][pivot]) > Math.abs(a[best][pivot])) {
                    best = row;
                }
            }
            double[] swap = a[pivot];
            a[pivot] = a[best];
            a[best] = swap;
            if (Math.abs(a[pivot][pivot]) < 1e-12) {
                throw new IllegalArgumentException("a cubic needs four points at different places");
            }
            for (int row = 0; row < TERMS; row++) {
                double factor = row == pivot ? 0 : a[row][pivot] / a[pivot][pivot];
                for (int column = pivot; column <= TERMS; column++) {
                    a[row][column] -= factor * a[pivot][column];
                }
            }
        }
        double[] solution = new double[TERMS];
        for (int i = 0; i < TERMS; i++) {
            solution[i] = a[i][TERMS] / a[i][i];
        }
        return solution;
    }
}
