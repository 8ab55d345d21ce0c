package org.plumbline.samples.render;

import org.jspecify.annotations.Nullable;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Format;

/** A picture in the making: linear colours and what each pixel shows (a material, or nothing: the room). */
final class Canvas {
    private static final double EXPOSURE = 1.0;

    private final int width;
    private final int height;
    private final float[] colours;
    private final @Nullable Material[] shown;

    Canvas(Format format) {
        width = format.width();
        height = format.height();
        colours = new float[3 * width * height];
        shown = new @Nullable Material[width * height];
    }

    void set(int x, int y, Vector colour) {
        int at = 3 * (y * width + x);
        colours[at] = (float) colour.x();
        colours[at + 1] = (float) colour.y();
        colours[at + 2] = (float) colour.z();
    }

    void mark(int x, int y, Material material) {
        shown[y * width + x] = material;
    }

    /** Whether a neighbour shows something else. */
    boolean isEdge(int x, int y) {
        @Nullable Material here = shown[y * width + x];
        return shown[y * width + Math.max(x - 1, 0)] != here
                || shown[y * width + Math.min(x + 1, width - 1)] != here
                || shown[Math.max(y - 1, 0) * width + x] != here
                || shown[Math.min(y + 1, height - 1) * width + x] != here;
    }

    /** Exposure, the sensor's noise and the screen's curve. */
    Frame develop(long seed, double noise) {
        byte[] bgr = new byte[3 * width * height];
        Frame.Part[] parts = new Frame.Part[width * height];
        for (int at = 0; at < parts.length; at++) {
            double luma = noise * Chance.normal(seed, 0, at, 0);
            for (int c = 0; c < 3; c++) {
                double chroma = 0.5 * noise * Chance.normal(seed, 1 + c, at, 0);
                double level = 255 * Math.pow(Math.clamp(EXPOSURE * colours[3 * at + c], 0, 1), 1 / 2.2);
                bgr[3 * at + 2 - c] = (byte) Math.clamp(Math.round(level + luma + chroma), 0, 255);
            }
            parts[at] = part(shown[at]);
        }
        return new Frame(width, height, bgr, parts);
    }

    private static Frame.Part part(@Nullable Material material) {
        if (material == null) {
            return Frame.Part.BACKGROUND;
        }
        return material.isPerson() ? Frame.Part.LIFTER : Frame.Part.BARBELL;
    }
}
