package org.plumbline.samples.motion;

/** No movement. */
public record Rest(double duration, double level) implements Stretch {
    @Override
    public double height(double t) {
        return level;
    }

    @Override
    public double speed(double t) {
        return 0;
    }
}
