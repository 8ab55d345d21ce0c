package org.plumbline.samples.render;

import java.util.stream.IntStream;
import org.plumbline.samples.geometry.Chance;
import org.plumbline.samples.render.print.Overlay;
import org.plumbline.samples.scene.Area;
import org.plumbline.samples.scene.Finish;
import org.plumbline.samples.scene.Format;

/** From light to bytes: the sensor's noise, the screen's curve, and what an app makes of the picture. */
final class Darkroom {
    private static final int FINE = 4096;
    private static final float[] CURVE = curve();
    private static final double STRIP = 0.55;

    private final Format format;
    private final Area picture;
    private final Finish finish;
    private final Overlay overlay;
    private final boolean written;

    Darkroom(Format format) {
        this.format = format;
        picture = format.picture();
        finish = format.finish();
        overlay = new Overlay(finish, picture);
        written = finish.banner() || finish.logo();
    }

    /** The screen's level of the square of each of {@value #FINE} even steps from 0 to 1. */
    private static float[] curve() {
        float[] levels = new float[FINE + 2];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (float) (255 * Math.pow((double) i / FINE, 2 / 2.2));
        }
        return levels;
    }

    /** Develops a canvas on as many threads as the caller's pool has. */
    Frame develop(Canvas canvas, long seed) {
        byte[] bgr = new byte[3 * format.width() * format.height()];
        Frame.Part[] parts = new Frame.Part[format.width() * format.height()];
        IntStream.range(0, format.height()).parallel().forEach(y -> {
            for (int x = 0; x < format.width(); x++) {
                int at = y * format.width() + x;
                parts[at] = Frame.Part.BACKGROUND;
                if (picture.holds(x, y)) {
                    parts[at] = canvas.part(x, y);
                    pixel(canvas, seed, x, y, bgr);
                }
            }
        });
        if (picture.width() < format.width() || picture.height() < format.height()) {
            new SideBars(format).fill(bgr);
        }
        if (written) {
            write(bgr, parts);
        }
        return new Frame(format.width(), format.height(), bgr, parts);
    }

    private void pixel(Canvas canvas, long seed, int x, int y, byte[] bgr) {
        int at = y * format.width() + x;
        double noise = format.noise();
        double luma = noise == 0 ? 0 : noise * Chance.normal(seed, 0, at, 0);
        double dark = dark(x, y);
        for (int c = 0; c < 3; c++) {
            double chroma = noise == 0 ? 0 : 0.5 * noise * Chance.normal(seed, 1 + c, at, 0);
            double place = Math.sqrt(Math.clamp(canvas.colours()[3 * at + c], 0f, 1f)) * FINE;
            int step = (int) place;
            double level = CURVE[step] + (CURVE[step + 1] - CURVE[step]) * (place - step);
            double toned = ((level - 127.5) * finish.contrast() + 127.5 + 255 * finish.brightness()) * dark;
            bgr[3 * at + 2 - c] = (byte) Math.clamp(Math.round(toned + luma + chroma), 0, 255);
        }
    }

    /** What the vignette leaves of a pixel. */
    private double dark(int x, int y) {
        if (finish.vignette() == 0) {
            return 1;
        }
        double dx = (x + 0.5 - picture.left()) / picture.width() - 0.5;
        double dy = (y + 0.5 - picture.top()) / picture.height() - 0.5;
        return 1 - finish.vignette() * 2 * (dx * dx + dy * dy);
    }

    private void write(byte[] bgr, Frame.Part[] parts) {
        for (int y = picture.top(); y < picture.bottom(); y++) {
            for (int x = picture.left(); x < picture.right(); x++) {
                int at = y * format.width() + x;
                Overlay.Ink ink = overlay.at(x, y);
                switch (ink) {
                    case NONE -> {}
                    case WHITE -> set(bgr, at, 250, 250, 250);
                    case ACCENT -> set(bgr, at, 40, 120, 230);
                    case STRIP -> {
                        for (int c = 0; c < 3; c++) {
                            int level = Byte.toUnsignedInt(bgr[3 * at + c]);
                            bgr[3 * at + c] = (byte) Math.round(level * (1 - STRIP) + 16 * STRIP);
                        }
                    }
                }
                if (ink != Overlay.Ink.NONE) {
                    parts[at] = Frame.Part.BACKGROUND;
                }
            }
        }
    }

    private static void set(byte[] bgr, int at, int blue, int green, int red) {
        bgr[3 * at] = (byte) blue;
        bgr[3 * at + 1] = (byte) green;
        bgr[3 * at + 2] = (byte) red;
    }
}
