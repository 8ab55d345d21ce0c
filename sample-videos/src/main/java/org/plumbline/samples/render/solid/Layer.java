package org.plumbline.samples.render.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.samples.geometry.Vector;

/** Shapes of one surface that melt into each other; layers themselves meet at crisp edges. */
public final class Layer {
    private final Owner owner;
    private final Surface surface;
    private final Placement placement;
    private final boolean here;
    private final Solid[] solids;
    private final double[] blends;
    private final double[] reach;
    private final double[] centres;
    private final double middleX;
    private final double middleY;
    private final double middleZ;
    private final double bound;
    private final Object identity;

    private Layer(Owner owner, Surface surface, Placement placement, Solid[] solids, double[] blends, Object whole) {
        identity = whole;
        this.owner = owner;
        this.surface = surface;
        this.placement = placement;
        here = placement.equals(Placement.HERE);
        this.solids = solids;
        this.blends = blends;
        reach = new double[solids.length];
        centres = new double[3 * solids.length];
        for (int i = 0; i < solids.length; i++) {
            reach[i] = solids[i].bound() + blends[i];
            centres[3 * i] = solids[i].centre().x();
            centres[3 * i + 1] = solids[i].centre().y();
            centres[3 * i + 2] = solids[i].centre().z();
        }
        Vector sum = new Vector(0, 0, 0);
        for (Solid solid : solids) {
            sum = sum.plus(solid.centre());
        }
        Vector middle = sum.times(1.0 / Math.max(1, solids.length));
        double most = 0;
        for (int i = 0; i < solids.length; i++) {
            most = Math.max(most, middle.distance(solids[i].centre()) + reach[i]);
        }
        middleX = middle.x();
        middleY = middle.y();
        middleZ = middle.z();
        bound = most;
    }

    public static Builder of(Owner owner, Surface surface) {
        return new Builder(owner, surface);
    }

    public Owner owner() {
        return owner;
    }

    /** Whether both are parts of one layer. */
    public boolean sameAs(Layer other) {
        return identity == other.identity;
    }

    public boolean isEmpty() {
        return solids.length == 0;
    }

    /** The same shapes, carried elsewhere together with what they stand on. */
    public Layer placed(Placement carrier) {
        return new Layer(owner, surface, placement.on(carrier), solids, blends, new Object());
    }

    /** The same layer with only the shapes that come near the beam. */
    Layer within(Beam beam, double margin) {
        int[] kept = new int[solids.length];
        int count = 0;
        for (int i = 0; i < solids.length; i++) {
            Vector centre = here ? solids[i].centre() : placement.out(solids[i].centre());
            if (beam.meets(centre, solids[i].bound() + margin)) {
                kept[count++] = i;
            }
        }
        if (count == solids.length) {
            return this;
        }
        Solid[] fewer = new Solid[count];
        double[] fewerBlends = new double[count];
        for (int i = 0; i < count; i++) {
            fewer[i] = solids[kept[i]];
            fewerBlends[i] = blends[kept[i]];
        }
        return new Layer(owner, surface, placement, fewer, fewerBlends, identity);
    }

    /** Where along the beam's axis the layer can begin. */
    double entry(Beam beam) {
        double least = Double.MAX_VALUE;
        for (Solid solid : solids) {
            least = Math.min(least, beam.along(placement.out(solid.centre())) - solid.bound());
        }
        return least;
    }

    /** How far a shape near the beam moves at most from this layer to the same layer in another pose. */
    double moved(Layer other, Beam beam, double margin) {
        if (solids.length != other.solids.length) {
            return 1;
        }
        double most = 0;
        for (int i = 0; i < solids.length; i++) {
            if (beam.meets(placement.out(solids[i].centre()), solids[i].bound() + margin)) {
                double shift = placement.equals(other.placement)
                        ? 0
                        : placement.origin().distance(other.placement.origin());
                most = Math.max(most, shift + solids[i].moved(other.solids[i]));
            }
        }
        return most;
    }

    /** Distance to the layer; anything above {@code enough} when it is above that. */
    double distance(double x, double y, double z, double enough) {
        double lx = x;
        double ly = y;
        double lz = z;
        if (!here) {
            double dx = x - placement.origin().x();
            double dy = y - placement.origin().y();
            double dz = z - placement.origin().z();
            lx = dx * placement.x().x()
                    + dy * placement.x().y()
                    + dz * placement.x().z();
            ly = dx * placement.y().x()
                    + dy * placement.y().y()
                    + dz * placement.y().z();
            lz = dx * placement.z().x()
                    + dy * placement.z().y()
                    + dz * placement.z().z();
        }
        double mx = lx - middleX;
        double my = ly - middleY;
        double mz = lz - middleZ;
        double within = enough + bound;
        if (within <= 0 || mx * mx + my * my + mz * mz >= within * within) {
            return Double.MAX_VALUE;
        }
        double least = Double.MAX_VALUE;
        for (int i = 0; i < solids.length; i++) {
            double dx = lx - centres[3 * i];
            double dy = ly - centres[3 * i + 1];
            double dz = lz - centres[3 * i + 2];
            // A shape further off than the nearest one and its blend can't change the answer.
            double far = Math.min(least, enough) + reach[i];
            if (far <= 0 || dx * dx + dy * dy + dz * dz >= far * far) {
                continue;
            }
            double next = solids[i].distance(lx, ly, lz);
            double blend = blends[i];
            double overlap = blend - Math.abs(least - next);
            least = Math.min(least, next);
            if (overlap > 0) {
                least -= overlap * overlap / (4 * blend);
            }
        }
        return least;
    }

    public Vector colour(Vector at) {
        return surface.colour(here ? at : placement.in(at));
    }

    public double gloss() {
        return surface.gloss();
    }

    public Vector bent(Vector at, Vector normal) {
        return here
                ? surface.bent(at, normal)
                : placement.direction(surface.bent(placement.in(at), placement.directionIn(normal)));
    }

    @Override
    public String toString() {
        return owner + " " + Arrays.toString(solids);
    }

    /** Collects a layer's shapes. */
    public static final class Builder {
        private final Owner owner;
        private final Surface surface;
        private final List<Solid> solids = new ArrayList<>();
        private final List<Double> blends = new ArrayList<>();

        private Builder(Owner owner, Surface surface) {
            this.owner = owner;
            this.surface = surface;
        }

        /** Adds a shape that melts into the ones before it over the given distance; 0 = a hard edge. */
        public Builder add(double blend, Solid solid) {
            solids.add(solid);
            blends.add(blend);
            return this;
        }

        public Layer build() {
            return at(Placement.HERE);
        }

        public Layer at(Placement placement) {
            return new Layer(
                    owner,
                    surface,
                    placement,
                    solids.toArray(Solid[]::new),
                    blends.stream().mapToDouble(Double::doubleValue).toArray(),
                    new Object());
        }
    }
}
