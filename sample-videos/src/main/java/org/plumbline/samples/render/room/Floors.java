package org.plumbline.samples.render.room;

import org.plumbline.samples.geometry.Chance;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Setting;

/** What the floor looks like: rubber mats, tiles, or mats about a wooden platform, which lies along the lifter's feet. */
record Floors(Setting setting, boolean turned) {
    Vector colour(Vector at) {
        double x = turned ? at.z() : at.x();
        double z = turned ? at.x() : at.z();
        return switch (setting.floor()) {
            case PLATFORM -> Math.abs(z) < 0.52 && Math.abs(x - 0.05) < 1.2 ? wood(x, z) : rubber(x, z);
            case RUBBER -> rubber(x, z);
            case TILES -> tiles(x, z);
        };
    }

    private Vector wood(double x, double z) {
        double plank = Math.floor(z / 0.13);
        double tone = 0.85 + 0.2 * grain(plank, 7, 2) + 0.12 * grain(x * 9, z * 160, 3);
        return new Vector(0.36, 0.22, 0.12).times(tone);
    }

    private Vector rubber(double x, double z) {
        double seam = Math.min(wave(x, 1.0), wave(z + 0.5, 1.0)) < 0.008 ? 0.55 : 1;
        double tone = (0.055 + 0.03 * grain(x * 90, z * 90, 1)) * seam;
        boolean fleck = setting.floor() == Setting.Floor.RUBBER && grain(x * 140, z * 140, 9) > 0.88;
        return fleck ? new Vector(0.16, 0.19, 0.24) : new Vector(tone, tone, tone * 1.08);
    }

    private Vector tiles(double x, double z) {
        if (Math.min(wave(x, 0.4), wave(z, 0.4)) < 0.004) {
            return new Vector(0.18, 0.17, 0.16);
        }
        double tone = 0.86
                + 0.2 * Chance.of(setting.gym(), 12, (long) Math.rint(x / 0.4 - 0.5), (long) Math.rint(z / 0.4 - 0.5))
                + 0.1 * grain(x * 12, z * 12, 13);
        return new Vector(0.40, 0.38, 0.35).times(tone);
    }

    /** Distance to the nearest multiple of a period. */
    static double wave(double value, double period) {
        return Math.abs(value - period * Math.rint(value / period));
    }

    private double grain(double x, double y, int kind) {
        return Chance.grain(setting.gym(), kind, x, y);
    }
}
