package org.plumbline.core.signal;

/**
 * Shape-preserving piecewise cubic interpolation (Fritsch and Carlson 1980): smooth, and never beyond the samples it goes
 * through.
 */
public final class Pchip {
    private final double[] xs;
    private final double[] ys;
    private final double[] slopes;

    /**
     * Makes an interpolant.
     *
     * @param xs strictly increasing, at least two
     */
    public Pchip(double[] xs, double[] ys) {
        if (xs.length < 2 || xs.length != ys.length) {
            throw new IllegalArgumentException("at least two samples are needed");
        }
        this.xs = xs.clone();
        this.ys = ys.clone();
        slopes = new double[xs.length];
        int n = xs.length;
        double[] secants = new double[n - 1];
        for (int i = 0; i < n - 1; i++) {
            secants[i] = (ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i]);
        }
        slopes[0] = secants[0];
        slopes[n - 1] = secants[n - 2];
        for (int i = 1; i < n - 1; i++) {
            if (secants[i - 1] * secants[i] > 0) {
                double before = xs[i] - xs[i - 1];
                double after = xs[i + 1] - xs[i];
                double w1 = 2 * after + before;
                double w2 = after + 2 * before;
                slopes[i] = (w1 + w2) / (w1 / secants[i - 1] + w2 / secants[i]);
            }
        }
    }

    /** Value at a place; outside the samples, the nearest one's. */
    public double at(double x) {
        if (x <= xs[0]) {
            return ys[0];
        }
        if (x >= xs[xs.length - 1]) {
            return ys[ys.length - 1];
        }
        int low = 0;
        int high = xs.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (xs[middle] <= x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double width = xs[high] - xs[low];
        double s = (x - xs[low]) / width;
        double s2 = s * s;
        double s3 = s2 * s;
        return (2 * s3 - 3 * s2 + 1) * ys[low]
                + (s3 - 2 * s2 + s) * width * slopes[low]
                + (3 * s2 - 2 * s3) * ys[high]
                + (s3 - s2) * width * slopes[high];
    }
}
