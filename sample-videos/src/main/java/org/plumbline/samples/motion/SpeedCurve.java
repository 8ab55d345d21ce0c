package org.plumbline.samples.motion;

import java.util.List;

/**
 * A movement between two heights whose speed follows given nodes, smoothly and without overshoot (monotone cubic pieces,
 * integrated exactly). At the ends the speed may change at a definite rate or begin and end flat.
 */
public final class SpeedCurve implements Stretch {
    /** Speed at a share of the duration; only the ratio of one node's speed to another's matters. */
    public record Node(double share, double speed) {}

    private final double duration;
    private final double[] time;
    private final double[] speed;
    private final double[] slope;
    private final double[] height;

    /** A movement through the given nodes; {@code flatStart}: whether it begins without acceleration. */
    public SpeedCurve(double from, double to, double duration, boolean flatStart, List<Node> nodes) {
        this.duration = duration;
        int n = nodes.size();
        time = nodes.stream().mapToDouble(node -> node.share() * duration).toArray();
        speed = nodes.stream().mapToDouble(Node::speed).toArray();
        slope = new double[n];
        height = new double[n];
        for (int i = 1; i + 1 < n; i++) {
            slope[i] = between(secant(i - 1), secant(i));
        }
        slope[0] = flatStart ? 0 : 1.5 * secant(0);
        for (int i = 1; i < n; i++) {
            height[i] = height[i - 1] + piece(i - 1, time[i] - time[i - 1]);
        }
        double factor = (to - from) / height[n - 1];
        for (int i = 0; i < n; i++) {
            speed[i] *= factor;
            slope[i] *= factor;
            height[i] = from + height[i] * factor;
        }
    }

    private double secant(int i) {
        return (speed[i + 1] - speed[i]) / (time[i + 1] - time[i]);
    }

    private static double between(double one, double other) {
        return one * other <= 0 ? 0 : 2 * one * other / (one + other);
    }

    private int index(double t) {
        int i = 0;
        while (i + 2 < time.length && t > time[i + 1]) {
            i++;
        }
        return i;
    }

    /** What a piece adds to the height until so long after its start. */
    private double piece(int i, double since) {
        double h = time[i + 1] - time[i];
        double s = since / h;
        double s2 = s * s;
        double s3 = s2 * s;
        double s4 = s3 * s;
        return h
                * (speed[i] * (s - s3 + s4 / 2)
                        + h * slope[i] * (s2 / 2 - 2 * s3 / 3 + s4 / 4)
                        + speed[i + 1] * (s3 - s4 / 2)
                        + h * slope[i + 1] * (s4 / 4 - s3 / 3));
    }

    @Override
    public double duration() {
        return duration;
    }

    @Override
    public double height(double t) {
        int i = index(t);
        return height[i] + piece(i, t - time[i]);
    }

    @Override
    public double speed(double t) {
        int i = index(t);
        double h = time[i + 1] - time[i];
        double s = (t - time[i]) / h;
        double rest = 1 - s;
        return speed[i] * (1 + 2 * s) * rest * rest
                + h * slope[i] * s * rest * rest
                + speed[i + 1] * s * s * (3 - 2 * s)
                - h * slope[i + 1] * s * s * rest;
    }

    /** The greatest acceleration downwards, metres per second squared. */
    public double hardestDown() {
        double most = 0;
        int steps = 400;
        for (int i = 0; i < steps; i++) {
            double change = speed(duration * (i + 1) / steps) - speed(duration * i / steps);
            most = Math.max(most, -change * steps / duration);
        }
        return most;
    }
}
