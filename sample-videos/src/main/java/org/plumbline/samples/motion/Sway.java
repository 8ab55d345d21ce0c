package org.plumbline.samples.motion;

import java.util.SplittableRandom;

/** Slow, smooth, never repeating movement within -1 and 1; the same seed gives the same. */
public final class Sway {
    private static final double[] SHARE = {0.5, 0.3, 0.2};
    private static final double[] HERTZ = {0.17, 0.37, 0.71};

    private final double[][] phase;
    private final double[][] rate;

    /** So many movements that have nothing to do with each other. */
    public Sway(long seed, int channels) {
        SplittableRandom random = new SplittableRandom(seed);
        phase = new double[channels][SHARE.length];
        rate = new double[channels][SHARE.length];
        for (int c = 0; c < channels; c++) {
            for (int i = 0; i < SHARE.length; i++) {
                phase[c][i] = random.nextDouble(2 * Math.PI);
                rate[c][i] = 2 * Math.PI * HERTZ[i] * random.nextDouble(0.8, 1.25);
            }
        }
    }

    public double at(int channel, double seconds) {
        double sum = 0;
        for (int i = 0; i < SHARE.length; i++) {
            sum += SHARE[i] * Math.sin(phase[channel][i] + rate[channel][i] * seconds);
        }
        return sum;
    }
}
