package org.plumbline.samples.render.figure;

import java.util.List;
import org.plumbline.samples.geometry.Chance;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Surface;

/**
 * Cloth with wrinkles that move with it: they are laid out along a line of the body and across it. They bend how the light
 * falls, not the outline.
 */
record Cloth(Vector plain, double wrinkles, List<Vector> line, long seed) implements Surface {
    private static final double ALONG = 26;
    private static final double ACROSS = 9;
    private static final double STEP = 0.12;
    private static final double DEPTH = 0.75;

    @Override
    public Vector colour(Vector at) {
        return plain;
    }

    @Override
    public double gloss() {
        return 0.02;
    }

    @Override
    public Vector bent(Vector at, Vector normal) {
        if (wrinkles == 0) {
            return normal;
        }
        double sum = 0;
        double least = Double.MAX_VALUE;
        double place = 0;
        Vector along = Vector.UP;
        for (int i = 0; i + 1 < line.size(); i++) {
            Vector axis = line.get(i + 1).minus(line.get(i));
            double length = axis.length();
            double share = Math.clamp(at.minus(line.get(i)).dot(axis) / (length * length), 0, 1);
            double off = at.distance(line.get(i).plus(axis.times(share)));
            if (off < least) {
                least = off;
                place = sum + share * length;
                along = axis.times(1 / length);
            }
            sum += length;
        }
        double u = place * ALONG;
        // Oblique folds: what lies across shifts them along.
        double v = at.z() * ACROSS + at.x() * 3;
        double slopeU = height(u + STEP, v) - height(u - STEP, v);
        double slopeV = (height(u, v + STEP) - height(u, v - STEP)) * ACROSS / ALONG;
        double depth = DEPTH * wrinkles / STEP;
        Vector across = new Vector(0, 0, 1);
        return normal.minus(along.times(slopeU * depth))
                .minus(across.times(slopeV * depth))
                .unit();
    }

    private double height(double u, double v) {
        return Chance.grain(seed, 80, u * 0.45 + v * 0.5, v) + 0.35 * Chance.grain(seed, 81, u, v * 1.7);
    }
}
