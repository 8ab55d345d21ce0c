package org.plumbline.samples.render;

import org.plumbline.samples.geometry.Vector;

/** The gym about the lifter: a floor of rubber mats with a wooden middle, four walls, a ceiling. */
final class Room {
    private static final double CEILING = 3.4;

    private final double far;
    private final double side;
    private final double behind;
    private final long seed;

    /** A room that holds the camera, with the wall behind the lifter 2.4 m away. */
    Room(Vector eye, long seed) {
        side = Math.max(5, Math.abs(eye.x()) + 1);
        far = Math.max(2.4, Math.abs(eye.z()) + 1);
        this.seed = seed;
        behind = eye.z() >= 0 ? -2.4 : 2.4;
    }

    /** A place on the room's surface: where, which way it faces, and its colour (linear red, green, blue). */
    record Spot(Vector at, Vector normal, double red, double green, double blue) {}

    Spot seen(Vector eye, Vector ray) {
        double floor = ray.y() < 0 ? -eye.y() / ray.y() : Double.POSITIVE_INFINITY;
        double top = ray.y() > 0 ? (CEILING - eye.y()) / ray.y() : Double.POSITIVE_INFINITY;
        double wallZ = behind < 0 ? (ray.z() < 0 ? behind : far) : (ray.z() > 0 ? behind : -far);
        double back = Math.abs(ray.z()) < 1e-9 ? Double.POSITIVE_INFINITY : (wallZ - eye.z()) / ray.z();
        double wallX = Math.copySign(side, ray.x());
        double end = Math.abs(ray.x()) < 1e-9 ? Double.POSITIVE_INFINITY : (wallX - eye.x()) / ray.x();
        double t = Math.min(Math.min(floor, top), Math.min(back, end));
        Vector at = eye.plus(ray.times(t));
        if (t == floor) {
            return floor(at);
        }
        if (t == top) {
            return new Spot(at, Vector.UP.times(-1), 0.62, 0.61, 0.58);
        }
        return t == back
                ? wall(at, new Vector(0, 0, -Math.signum(wallZ)), at.x())
                : wall(at, new Vector(-Math.signum(wallX), 0, 0), at.z() + 40);
    }

    private Spot floor(Vector at) {
        double grain = grain(at.x() * 90, at.z() * 90, 1);
        if (Math.abs(at.z()) < 0.52 && Math.abs(at.x() - 0.05) < 1.2) {
            double plank = Math.floor(at.z() / 0.13);
            double tone = 0.85 + 0.2 * grain(plank, 7, 2) + 0.12 * grain(at.x() * 9, at.z() * 160, 3);
            return new Spot(at, Vector.UP, 0.36 * tone, 0.22 * tone, 0.12 * tone);
        }
        double seam = Math.min(wave(at.x(), 1.0), wave(at.z() + 0.5, 1.0)) < 0.008 ? 0.55 : 1;
        double tone = (0.055 + 0.03 * grain) * seam;
        return new Spot(at, Vector.UP, tone, tone, tone * 1.08);
    }

    private Spot wall(Vector at, Vector normal, double x) {
        double tone = 0.96 + 0.08 * grain(x * 6, at.y() * 6, 4);
        if (at.y() < 0.12) {
            return new Spot(at, normal, 0.10, 0.10, 0.11);
        }
        double bay = Math.floor(x / 1.9);
        double within = x - 1.9 * bay;
        double kind = grain(bay + 0.5, 3, 5);
        if (kind > 0.45 && within > 0.35 && within < 1.45 && at.y() > 1.25 && at.y() < 2.05) {
            double hue = grain(bay + 0.5, 11, 6);
            return new Spot(at, normal, 0.16 + 0.3 * hue, 0.2, 0.42 - 0.3 * hue);
        }
        double brick = wave(at.y(), 0.2) < 0.006 || wave(x + Math.floor(at.y() / 0.2) % 2 * 0.2, 0.4) < 0.006 ? 0.9 : 1;
        return new Spot(at, normal, 0.50 * tone * brick, 0.49 * tone * brick, 0.45 * tone * brick);
    }

    /** Distance to the nearest multiple of a period. */
    private static double wave(double value, double period) {
        return Math.abs(value - period * Math.rint(value / period));
    }

    /** Smooth noise from 0 to 1 with a feature about every unit. */
    private double grain(double x, double y, int kind) {
        double fx = Math.floor(x);
        double fy = Math.floor(y);
        double sx = x - fx;
        double sy = y - fy;
        sx = sx * sx * (3 - 2 * sx);
        sy = sy * sy * (3 - 2 * sy);
        long ix = (long) fx;
        long iy = (long) fy;
        double low = Chance.of(seed, kind, ix, iy) * (1 - sx) + Chance.of(seed, kind, ix + 1, iy) * sx;
        double high = Chance.of(seed, kind, ix, iy + 1) * (1 - sx) + Chance.of(seed, kind, ix + 1, iy + 1) * sx;
        return low * (1 - sy) + high * sy;
    }
}
