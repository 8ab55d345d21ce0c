package org.plumbline.samples.render.room;

import java.util.List;
import org.plumbline.samples.geometry.Chance;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.print.Glyphs;
import org.plumbline.samples.scene.Setting;

/** The walls' bricks and what hangs on them: posters, windows, mirrors. */
final class Wall {
    private static final double BAY = 1.9;
    private static final double MIRROR_LOW = 0.25;
    private static final double MIRROR_HIGH = 2.35;
    private static final double PANE = 1.2;
    private static final List<String> WORDS = List.of("LIFT", "STRONG", "GYM", "PULL", "REST");

    private final Setting setting;

    Wall(Setting setting) {
        this.setting = setting;
    }

    /** A place of a wall, by its metres along it; {@code main} is the one behind the lifter. */
    Spot seen(Vector at, Vector normal, double x, boolean main) {
        double y = at.y();
        if (y < 0.12) {
            return Spot.of(at, normal, new Vector(0.10, 0.10, 0.11));
        }
        if (main && setting.mirrors() && y > MIRROR_LOW && y < MIRROR_HIGH) {
            boolean joint = Floors.wave(x + 0.3, PANE) < 0.006 || y < MIRROR_LOW + 0.02 || y > MIRROR_HIGH - 0.02;
            return joint
                    ? Spot.of(at, normal, new Vector(0.2, 0.2, 0.21))
                    : new Spot(at, normal, new Vector(0.78, 0.80, 0.79), 0, true);
        }
        double bay = Math.floor(x / BAY);
        double within = x - BAY * bay;
        double kind = grain(bay + 0.5, 3, 5);
        if (main && setting.windows() && kind <= 0.45) {
            Spot window = window(at, normal, within);
            if (window.shines() >= 0) {
                return window;
            }
        }
        if (setting.posters() && kind > 0.45 && within > 0.35 && within < 1.45 && y > 1.25 && y < 2.05) {
            return Spot.of(at, normal, poster(bay, (within - 0.35) / 1.1, (y - 1.25) / 0.8));
        }
        return Spot.of(at, normal, bricks(x, y));
    }

    /** A window with a frame and bars, and the sky behind it; shines less than nothing beside it. */
    private Spot window(Vector at, Vector normal, double within) {
        double across = (within - 0.2) / 1.5;
        double up = (at.y() - 1.35) / 1.3;
        if (across < 0 || across > 1 || up < 0 || up > 1) {
            return new Spot(at, normal, at, -1, false);
        }
        boolean frame = Math.min(across, 1 - across) < 0.03
                || Math.min(up, 1 - up) < 0.035
                || Floors.wave(across - 0.5, 1) < 0.012;
        return frame
                ? Spot.of(at, normal, new Vector(0.5, 0.5, 0.5))
                : new Spot(at, normal, new Vector(0.55, 0.68, 0.85), 0.45 + 0.5 * up, false);
    }

    private Vector poster(double bay, double across, double up) {
        double hue = grain(bay + 0.5, 11, 6);
        Vector ground = new Vector(0.16 + 0.3 * hue, 0.2, 0.42 - 0.3 * hue);
        String word = WORDS.get(Math.floorMod((int) bay, WORDS.size()));
        boolean letter = Glyphs.inked(word, (across - 0.1) / 0.8, (0.42 - up) / 0.26);
        boolean disc = Math.hypot((across - 0.5) * 1.375, up - 0.70) < 0.2;
        if (letter) {
            return new Vector(0.8, 0.8, 0.76);
        }
        return disc ? new Vector(0.55 - 0.3 * hue, 0.35, 0.15 + 0.4 * hue) : ground;
    }

    private Vector bricks(double x, double y) {
        double tone = 0.96 + 0.08 * grain(x * 6, y * 6, 4);
        double brick =
                Floors.wave(y, 0.2) < 0.006 || Floors.wave(x + Math.floor(y / 0.2) % 2 * 0.2, 0.4) < 0.006 ? 0.9 : 1;
        double dark = Chance.of(setting.gym(), 21, 0, 0) > 0.7 ? 0.45 : 1;
        return new Vector(0.50, 0.49, 0.45).times(tone * brick * dark);
    }

    private double grain(double x, double y, int kind) {
        return Chance.grain(setting.gym(), kind, x, y);
    }
}
