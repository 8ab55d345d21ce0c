package org.plumbline.samples.render.solid;

import java.util.Arrays;
import java.util.List;
import org.plumbline.samples.geometry.Vector;

/** The layers that a bundle of rays can meet, and how a ray meets them. */
public final class Field {
    /** What {@link #march} answers when nothing is met. */
    public static final double NOTHING = Double.POSITIVE_INFINITY;

    private static final double MARGIN = 0.085;
    private static final double MELT = 0.05;
    private static final double CLOSE = 8e-4;
    private static final double STEP = 0.92;
    private static final int MOST_STEPS = 140;
    private static final double FAR = 30;
    private static final double TETRAHEDRON = 5e-4;
    private static final double AT_SURFACE = 0.01;
    private static final double[] CORNER_STEPS = {0.08, 0.05, 0.02};
    private static final double[] CORNER_WEIGHTS = {9 * 0.55 * 0.55, 9 * 0.55, 9};

    private final Layer[] layers;
    private final Layer[] met;
    private final double entry;

    public Field(List<Layer> all, Beam beam) {
        this(within(all.toArray(Layer[]::new), beam, MARGIN), beam);
    }

    private Field(Layer[] layers, Beam beam) {
        this.layers = layers;
        met = within(layers, beam, MELT);
        entry = met.length == 0 ? NOTHING : free(beam, firstEntry(beam));
    }

    private static Layer[] within(Layer[] all, Beam beam, double margin) {
        return Arrays.stream(all)
                .map(layer -> layer.within(beam, margin))
                .filter(layer -> !layer.isEmpty())
                .toArray(Layer[]::new);
    }

    private double firstEntry(Beam beam) {
        double t = Double.MAX_VALUE;
        for (Layer layer : met) {
            t = Math.min(t, layer.entry(beam));
        }
        return Math.max(0, t);
    }

    /** How far no ray of a part of this field's beam meets anything; {@link #NOTHING} where none ever does. */
    public double free(Beam part) {
        return entry == NOTHING ? NOTHING : free(part, entry);
    }

    private double free(Beam beam, double from) {
        double t = from;
        for (int i = 0; i < MOST_STEPS && t < FAR; i++) {
            Vector at = beam.origin().plus(beam.axis().times(t));
            double ahead = nearest(met, at.x(), at.y(), at.z()) - beam.radius() - beam.slope() * t;
            if (ahead < CLOSE) {
                return t;
            }
            t += STEP * ahead / (1 + beam.slope());
        }
        return t < FAR ? t : NOTHING;
    }

    /** Whether nothing is near any ray of the beam, so that no surface there is darkened either. */
    public boolean isEmpty() {
        return layers.length == 0;
    }

    /** Whether no ray of the beam can meet anything. */
    public boolean isFree() {
        return entry == NOTHING;
    }

    /** How far a shape near the beam moves at most from one set of layers to the same layers in another pose. */
    public static double moved(List<Layer> from, List<Layer> to, Beam beam) {
        if (from.size() != to.size()) {
            return 1;
        }
        double most = 0;
        for (int i = 0; i < from.size(); i++) {
            most = Math.max(most, from.get(i).moved(to.get(i), beam, MELT));
        }
        return most;
    }

    /** How far along the ray the first surface is, from {@code near} to {@code far}; or {@link #NOTHING}. */
    public double march(Vector origin, Vector ray, double near, double far) {
        double ox = origin.x();
        double oy = origin.y();
        double oz = origin.z();
        double rx = ray.x();
        double ry = ray.y();
        double rz = ray.z();
        double t = Math.max(near, entry);
        for (int i = 0; i < MOST_STEPS && t < far; i++) {
            double free = nearest(met, ox + rx * t, oy + ry * t, oz + rz * t);
            if (free < CLOSE) {
                return t;
            }
            t += STEP * free;
        }
        return NOTHING;
    }

    private static double nearest(Layer[] layers, double x, double y, double z) {
        return nearest(layers, x, y, z, Double.MAX_VALUE);
    }

    /** Distance to the nearest surface, or {@code enough} when it is further off than that. */
    private static double nearest(Layer[] layers, double x, double y, double z, double enough) {
        double least = enough;
        for (Layer layer : layers) {
            least = Math.min(least, layer.distance(x, y, z, least));
        }
        return least;
    }

    /** The layer whose surface is nearest to a point. */
    public Layer layer(Vector at) {
        double least = Double.MAX_VALUE;
        Layer nearest = met[0];
        for (Layer layer : met) {
            double next = layer.distance(at.x(), at.y(), at.z(), least);
            if (next < least) {
                least = next;
                nearest = layer;
            }
        }
        return nearest;
    }

    /** The outward direction of the surface at a point. */
    public Vector normal(Vector at) {
        double e = TETRAHEDRON;
        double a = nearest(met, at.x() + e, at.y() - e, at.z() - e, AT_SURFACE);
        double b = nearest(met, at.x() - e, at.y() - e, at.z() + e, AT_SURFACE);
        double c = nearest(met, at.x() - e, at.y() + e, at.z() - e, AT_SURFACE);
        double d = nearest(met, at.x() + e, at.y() + e, at.z() + e, AT_SURFACE);
        double x = a - b - c + d;
        double y = -a - b + c + d;
        double z = -a + b - c + d;
        double length = Math.sqrt(x * x + y * y + z * z);
        return length < 1e-12 ? Vector.UP : new Vector(x / length, y / length, z / length);
    }

    /** How open the surroundings of a surface are: 1 = nothing near, less = in a corner. */
    public double openness(Vector at, Vector normal) {
        double closed = 0;
        for (int i = 0; i < CORNER_STEPS.length; i++) {
            double step = CORNER_STEPS[i];
            double free = nearest(
                    layers, at.x() + normal.x() * step, at.y() + normal.y() * step, at.z() + normal.z() * step, step);
            if (free >= step && i == 0) {
                // Nothing is nearer than the surface itself, so nothing is at the smaller steps either.
                return 1;
            }
            closed += CORNER_WEIGHTS[i] * Math.max(0, step - free);
        }
        return Math.clamp(1 - closed, 0.25, 1);
    }
}
