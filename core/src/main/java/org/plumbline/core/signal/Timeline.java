package org.plumbline.core.signal;

import java.util.Arrays;

/**
 * When the frames of a clip were taken, and where its picture jumps.
 *
 * <p>Times are physical seconds (slow motion taken out), strictly increasing.
 */
public final class Timeline {
    private final double[] seconds;
    private final boolean[] startsAfterCut;

    /**
     * Makes a timeline; the arrays are copied.
     *
     * @param seconds of each frame, strictly increasing
     * @param startsAfterCut whether the picture jumps just before a frame
     */
    public Timeline(double[] seconds, boolean[] startsAfterCut) {
        if (seconds.length != startsAfterCut.length) {
            throw new IllegalArgumentException("times and cuts differ in length");
        }
        for (int i = 1; i < seconds.length; i++) {
            if (!(seconds[i] > seconds[i - 1])) {
                throw new IllegalArgumentException("frame " + i + " does not come after the one before it");
            }
        }
        this.seconds = seconds.clone();
        this.startsAfterCut = startsAfterCut.clone();
    }

    /** A timeline without jumps. */
    public static Timeline of(double... seconds) {
        return new Timeline(seconds, new boolean[seconds.length]);
    }

    public int frames() {
        return seconds.length;
    }

    public double at(int frame) {
        return seconds[frame];
    }

    public boolean cutBefore(int frame) {
        return startsAfterCut[frame];
    }

    /** Median frames per second; 0 with fewer than two frames. */
    public double rate() {
        if (seconds.length < 2) {
            return 0;
        }
        double[] steps = new double[seconds.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = seconds[i + 1] - seconds[i];
        }
        Arrays.sort(steps);
        return 1 / steps[steps.length / 2];
    }
}
