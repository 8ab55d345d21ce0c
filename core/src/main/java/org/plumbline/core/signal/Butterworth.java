package org.plumbline.core.signal;

/**
 * Zero-phase low-pass of fourth order: a Butterworth filter of second order run forward and backward. The design cut-off is
 * raised by 1 / 0.802 so that both passes together lose 3 dB at the cut-off asked for (Winter; biomechanics B8).
 */
public final class Butterworth {
    /** (√2 − 1)^¼: what two passes of second order do to the cut-off. */
    private static final double TWO_PASSES = Math.pow(Math.sqrt(2) - 1, 0.25);

    private final double b0;
    private final double a1;
    private final double a2;
    private final int padding;

    /**
     * Designs a filter.
     *
     * @param cutoffHz where both passes together lose 3 dB
     * @param rateHz samples per second
     */
    public Butterworth(double cutoffHz, double rateHz) {
        if (!(cutoffHz > 0 && cutoffHz < 0.4 * rateHz)) {
            throw new IllegalArgumentException("a cut-off of " + cutoffHz + " Hz at " + rateHz + " Hz");
        }
        double w = Math.tan(Math.PI * cutoffHz / rateHz) / TWO_PASSES;
        double norm = 1 + Math.sqrt(2) * w + w * w;
        b0 = w * w / norm;
        a1 = 2 * (w * w - 1) / norm;
        a2 = (1 - Math.sqrt(2) * w + w * w) / norm;
        padding = (int) Math.ceil(rateHz);
    }

    /** Filters samples of even spacing; at both ends a second of point-reflected signal is put before and after. */
    public double[] filter(double[] samples) {
        if (samples.length < 2) {
            return samples.clone();
        }
        double[] padded = new double[samples.length + 2 * padding];
        for (int i = 0; i < padded.length; i++) {
            padded[i] = reflected(samples, i - padding);
        }
        pass(padded);
        reverse(padded);
        pass(padded);
        reverse(padded);
        double[] filtered = new double[samples.length];
        System.arraycopy(padded, padding, filtered, 0, samples.length);
        return filtered;
    }

    /** Share of white noise's power that is left, share that is taken away, and power of its slope per sample. */
    double[] noiseGains() {
        double[] impulse = new double[8 * padding + 1];
        int middle = 4 * padding;
        impulse[middle] = 1;
        double[] response = filter(impulse);
        double left = 0;
        double slope = 0;
        for (int i = 1; i < response.length - 1; i++) {
            left += response[i] * response[i];
            double step = (response[i + 1] - response[i - 1]) / 2;
            slope += step * step;
        }
        return new double[] {left, 1 - 2 * response[middle] + left, slope};
    }

    private static double reflected(double[] samples, int index) {
        int last = samples.length - 1;
        double sign = 1;
        double offset = 0;
        int i = index;
        while (i < 0 || i > last) {
            int edge = i < 0 ? 0 : last;
            offset += sign * 2 * samples[edge];
            sign = -sign;
            i = 2 * edge - i;
        }
        return offset + sign * samples[i];
    }

    private void pass(double[] x) {
        double x1 = x[0];
        double x2 = x[0];
        double y1 = x[0];
        double y2 = x[0];
        for (int i = 0; i < x.length; i++) {
            double y = b0 * (x[i] + 2 * x1 + x2) - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = x[i];
            y2 = y1;
            y1 = y;
            x[i] = y;
        }
    }

    private static void reverse(double[] x) {
        for (int i = 0, j = x.length - 1; i < j; i++, j--) {
            double swap = x[i];
            x[i] = x[j];
            x[j] = swap;
        }
    }
}
