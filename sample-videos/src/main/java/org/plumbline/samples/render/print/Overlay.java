package org.plumbline.samples.render.print;

import org.plumbline.samples.scene.Area;
import org.plumbline.samples.scene.Finish;

/** Letters and marks that an app burns into the picture. */
public final class Overlay {
    private static final String LINE = "DEADLIFT 5X5";
    private static final String MARK = "GYM";
    private static final double TOP = 0.045;
    private static final double STRIP = 0.075;
    private static final double LETTERS = 0.55;

    private final Finish finish;
    private final Area picture;

    /** What is burnt into a picture. */
    public Overlay(Finish finish, Area picture) {
        this.finish = finish;
        this.picture = picture;
    }

    /** What is laid over a pixel. */
    public enum Ink {
        NONE,
        WHITE,
        STRIP,
        ACCENT
    }

    /** What is laid over a pixel of the frame. */
    public Ink at(int x, int y) {
        if (!picture.holds(x, y)) {
            return Ink.NONE;
        }
        double across = x + 0.5 - picture.left();
        double down = y + 0.5 - picture.top();
        Ink banner = finish.banner() ? banner(across, down) : Ink.NONE;
        return banner == Ink.NONE && finish.logo() ? logo(across, down) : banner;
    }

    private Ink banner(double across, double down) {
        double top = TOP * picture.height();
        double high = STRIP * Math.min(picture.height(), picture.width() * 1.4);
        double within = (down - top) / high;
        if (within < 0 || within >= 1) {
            return Ink.NONE;
        }
        double wide = high * LETTERS * Glyphs.aspect(LINE);
        double start = (picture.width() - wide) / 2;
        boolean letter = Glyphs.inked(LINE, (across - start) / wide, (within - (1 - LETTERS) / 2) / LETTERS);
        return letter ? Ink.WHITE : Ink.STRIP;
    }

    private Ink logo(double across, double down) {
        double radius = 0.075 * Math.min(picture.width(), picture.height());
        double dx = (across - (picture.width() - 1.6 * radius)) / radius;
        double dy = (down - (picture.height() - 1.6 * radius)) / radius;
        double r = Math.hypot(dx, dy);
        if (r > 1) {
            return Ink.NONE;
        }
        return r > 0.9 || Glyphs.inked(MARK, (dx + 0.62) / 1.24, (dy + 0.3) / 0.6) ? Ink.WHITE : Ink.ACCENT;
    }
}
