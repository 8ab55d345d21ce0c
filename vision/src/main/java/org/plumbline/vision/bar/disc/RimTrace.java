package org.plumbline.vision.bar.disc;

import java.util.Arrays;

/**
 * Where along evenly spread rays edges were met just inside and just outside an ellipse: four bytes a ray, so that a
 * clip's worth of them fits in memory.
 */
public final class RimTrace {
    private static final double UNIT = 1.0 / 8192;
    private static final short NONE = Short.MIN_VALUE;

    /** Beyond this the ray counts as having met nothing (rho - 1). */
    static final double REACH = 0.1;

    /** Edges kept on one ray. */
    public static final int EDGES = 2;

    private final short[] offsets;

    private RimTrace(short[] offsets) {
        this.offsets = offsets;
    }

    static RimTrace of(RimRays rays, Ellipse shape) {
        short[] offsets = new short[RimRays.COUNT * EDGES];
        Arrays.fill(offsets, NONE);
        for (int ray = 0; ray < RimRays.COUNT; ray++) {
            double expected = rays.expected(shape, ray);
            double inner = -REACH;
            double outer = REACH;
            for (int edge = 0; edge < RimRays.EDGES; edge++) {
                double off = rays.has(ray, edge) ? rays.rho(ray, edge) - expected : REACH;
                if (off <= 0 && off > inner) {
                    inner = off;
                    offsets[ray * EDGES] = (short) Math.round(off / UNIT);
                } else if (off > 0 && off < outer) {
                    outer = off;
                    offsets[ray * EDGES + 1] = (short) Math.round(off / UNIT);
                }
            }
        }
        return new RimTrace(offsets);
    }

    /** Number of rays; ray k leaves the centre at parameter k / rays of a full turn. */
    public int rays() {
        return offsets.length / EDGES;
    }

    /** Whether an edge was met; edge 0 lies inside the ellipse, edge 1 outside. */
    public boolean has(int ray, int edge) {
        return offsets[ray * EDGES + edge] != NONE;
    }

    /** Where: 1 on the ellipse. */
    public double rho(int ray, int edge) {
        return 1 + offsets[ray * EDGES + edge] * UNIT;
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
