package org.plumbline.samples.render;

import java.util.ArrayList;
import java.util.List;

/** Shapes of one material that melt into each other; layers themselves meet at crisp edges. */
final class Layer {
    private final Material material;
    private final Solid[] solids;
    private final double[] blends;

    private Layer(Material material, List<Solid> solids, List<Double> blends) {
        this.material = material;
        this.solids = solids.toArray(Solid[]::new);
        this.blends = blends.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static Builder of(Material material) {
        return new Builder(material);
    }

    Material material() {
        return material;
    }

    boolean isEmpty() {
        return solids.length == 0;
    }

    /** The same layer with only the shapes that come near the beam. */
    Layer within(Beam beam, double margin) {
        List<Solid> kept = new ArrayList<>();
        List<Double> keptBlends = new ArrayList<>();
        for (int i = 0; i < solids.length; i++) {
            if (beam.meets(solids[i].centre(), solids[i].bound() + margin)) {
                kept.add(solids[i]);
                keptBlends.add(blends[i]);
            }
        }
        return new Layer(material, kept, keptBlends);
    }

    /** Where along the beam's axis the layer can begin. */
    double entry(Beam beam) {
        double least = Double.MAX_VALUE;
        for (Solid solid : solids) {
            least = Math.min(least, beam.along(solid.centre()) - solid.bound());
        }
        return least;
    }

    double distance(double x, double y, double z) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < solids.length; i++) {
            double next = solids[i].distance(x, y, z);
            double blend = blends[i];
            double overlap = blend - Math.abs(least - next);
            least = Math.min(least, next);
            if (overlap > 0) {
                least -= overlap * overlap / (4 * blend);
            }
        }
        return least;
    }

    static final class Builder {
        private final Material material;
        private final List<Solid> solids = new ArrayList<>();
        private final List<Double> blends = new ArrayList<>();

        private Builder(Material material) {
            this.material = material;
        }

        /** Adds a shape that melts into the ones before it over the given distance; 0 = a hard edge. */
        Builder add(double blend, Solid solid) {
            solids.add(solid);
            blends.add(blend);
            return this;
        }

        Layer build() {
            return new Layer(material, solids, blends);
        }
    }
}
