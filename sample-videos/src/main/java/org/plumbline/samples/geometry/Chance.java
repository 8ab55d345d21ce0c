package org.plumbline.samples.geometry;

/** Numbers that look random and depend on nothing but their arguments: the same on every thread and machine. */
public final class Chance {
    private Chance() {}

    /** Evenly from 0 to 1. */
    public static double of(long seed, long kind, long x, long y) {
        long hash = mix(seed * 0x9E3779B97F4A7C15L + kind);
        hash = mix(hash ^ (x * 0xC2B2AE3D27D4EB4FL));
        hash = mix(hash ^ (y * 0x165667B19E3779F9L));
        return (hash >>> 11) * 0x1.0p-53;
    }

    /** About normal, with standard deviation 1: the sum of four even numbers. */
    public static double normal(long seed, long kind, long x, long y) {
        long hash = mix(mix(seed * 0x9E3779B97F4A7C15L + kind) ^ (x * 0xC2B2AE3D27D4EB4FL + y));
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += (hash >>> (16 * i)) & 0xFFFF;
        }
        return (sum / 65536 - 2) * Math.sqrt(3);
    }

    /** Smooth noise from 0 to 1 with a feature about every unit. */
    public static double grain(long seed, int kind, double x, double y) {
        double fx = Math.floor(x);
        double fy = Math.floor(y);
        double sx = x - fx;
        double sy = y - fy;
        sx = sx * sx * (3 - 2 * sx);
        sy = sy * sy * (3 - 2 * sy);
        long ix = (long) fx;
        long iy = (long) fy;
        double low = of(seed, kind, ix, iy) * (1 - sx) + of(seed, kind, ix + 1, iy) * sx;
        double high = of(seed, kind, ix, iy + 1) * (1 - sx) + of(seed, kind, ix + 1, iy + 1) * sx;
        return low * (1 - sy) + high * sy;
    }

    private static long mix(long value) {
        long v = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        v = (v ^ (v >>> 27)) * 0x94D049BB133111EBL;
        return v ^ (v >>> 31);
    }
}
