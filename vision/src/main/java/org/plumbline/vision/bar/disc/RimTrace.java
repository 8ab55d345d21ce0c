package org.plumbline.vision.bar.disc;

import java.util.Arrays;

/**
 * Where along evenly spread rays the rim was met, relative to an ellipse: two bytes a ray, so that a clip's worth of them
 * fits in memory.
 */
public final class RimTrace {
    private static final double UNIT = 1.0 / 8192;
    private static final short NONE = Short.MIN_VALUE;

    /** Beyond this the ray counts as having met nothing (rho - 1). */
    static final double REACH = 0.1;

    private final short[] offsets;

    private RimTrace(short[] offsets) {
        this.offsets = offsets;
    }

    static RimTrace of(RimRays rays, Ellipse shape) {
        short[] offsets = new short[RimRays.COUNT];
        for (int ray = 0; ray < offsets.length; ray++) {
            double expected = rays.expected(shape, ray);
            int edge = rays.nearest(ray, expected, REACH);
            offsets[ray] = edge < 0 ? NONE : (short) Math.round((rays.rho(ray, edge) - expected) / UNIT);
        }
        return new RimTrace(offsets);
    }

    /** Number of rays; ray k leaves the centre at k / rays of a full turn, in the ellipse's own units. */
    public int rays() {
        return offsets.length;
    }

    /** Whether a ray met an edge. */
    public boolean has(int ray) {
        return offsets[ray] != NONE;
    }

    /** Where it met it: 1 on the ellipse. */
    public double rho(int ray) {
        return 1 + offsets[ray] * UNIT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RimTrace trace && Arrays.equals(offsets, trace.offsets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(offsets);
    }

    @Override
    public String toString() {
        return "RimTrace" + Arrays.toString(offsets);
    }
}
