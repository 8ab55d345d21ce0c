package org.plumbline.samples.motion;

import java.util.ArrayList;
import java.util.List;

/** Free flight: from a height, at a speed, with gravity alone. */
public record Flight(double duration, double from, double start) implements Stretch {
    /** Metres per second squared. */
    public static final double GRAVITY = 9.81;

    private static final double FLAT = 5e-4;

    /** The fall from rest at a height to the floor. */
    public static Flight down(double from) {
        return new Flight(Math.sqrt(2 * from / GRAVITY), from, 0);
    }

    /**
     * The jumps after a fall, each by the same share lower than the one before, until they can't be seen.
     *
     * @param impact speed of the fall's end, positive
     * @param height of the first jump, metres
     */
    public static List<Stretch> bounces(double impact, double height) {
        List<Stretch> jumps = new ArrayList<>();
        double share = height * 2 * GRAVITY / (impact * impact);
        for (double h = height; h > FLAT; h *= share) {
            double up = Math.sqrt(2 * GRAVITY * h);
            jumps.add(new Flight(2 * up / GRAVITY, 0, up));
        }
        return jumps;
    }

    @Override
    public double height(double t) {
        return from + t * (start - GRAVITY * t / 2);
    }

    @Override
    public double speed(double t) {
        return start - GRAVITY * t;
    }
}
