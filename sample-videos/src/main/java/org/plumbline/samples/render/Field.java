package org.plumbline.samples.render;

import java.util.List;
import org.plumbline.samples.geometry.Vector;

/** The layers that a bundle of rays can meet, and how a ray meets them. */
final class Field {
    /** What {@link #march} answers when nothing is met. */
    static final double NOTHING = Double.POSITIVE_INFINITY;

    private static final double MARGIN = 0.085;
    private static final double CLOSE = 4e-4;
    private static final double STEP = 0.92;
    private static final int MOST_STEPS = 140;
    private static final double TETRAHEDRON = 5e-4;

    private final Layer[] layers;
    private final double entry;

    Field(List<Layer> all, Beam beam) {
        layers = all.stream()
                .map(layer -> layer.within(beam, MARGIN))
                .filter(layer -> !layer.isEmpty())
                .toArray(Layer[]::new);
        double least = Double.MAX_VALUE;
        for (Layer layer : layers) {
            least = Math.min(least, layer.entry(beam));
        }
        entry = Math.max(0, least);
    }

    boolean isEmpty() {
        return layers.length == 0;
    }

    /** How far along the ray the first surface is, at most {@code far}; or {@link #NOTHING}. */
    double march(Vector origin, Vector ray, double far) {
        double t = entry;
        for (int i = 0; i < MOST_STEPS && t < far; i++) {
            double free = distance(origin.x() + ray.x() * t, origin.y() + ray.y() * t, origin.z() + ray.z() * t);
            if (free < CLOSE) {
                return t;
            }
            t += STEP * free;
        }
        return NOTHING;
    }

    double distance(double x, double y, double z) {
        double least = Double.MAX_VALUE;
        for (Layer layer : layers) {
            least = Math.min(least, layer.distance(x, y, z));
        }
        return least;
    }

    /** What the surface nearest to a point is made of. */
    Material material(Vector at) {
        double least = Double.MAX_VALUE;
        Material material = Material.STEEL;
        for (Layer layer : layers) {
            double next = layer.distance(at.x(), at.y(), at.z());
            if (next < least) {
                least = next;
                material = layer.material();
            }
        }
        return material;
    }

    /** The outward direction of the surface at a point. */
    Vector normal(Vector at) {
        double e = TETRAHEDRON;
        double a = distance(at.x() + e, at.y() - e, at.z() - e);
        double b = distance(at.x() - e, at.y() - e, at.z() + e);
        double c = distance(at.x() - e, at.y() + e, at.z() - e);
        double d = distance(at.x() + e, at.y() + e, at.z() + e);
        Vector gradient = new Vector(a - b - c + d, -a - b + c + d, -a + b - c + d);
        return gradient.length() < 1e-12 ? Vector.UP : gradient.unit();
    }

    /** How open the surroundings of a surface are: 1 = nothing near, less = in a corner. */
    double openness(Vector at, Vector normal) {
        double closed = 0;
        double weight = 9;
        for (double step = 0.02; step <= 0.081; step += 0.03) {
            double free = distance(at.x() + normal.x() * step, at.y() + normal.y() * step, at.z() + normal.z() * step);
            closed += weight * Math.max(0, step - free);
            weight *= 0.55;
        }
        return Math.clamp(1 - closed, 0.25, 1);
    }
}
