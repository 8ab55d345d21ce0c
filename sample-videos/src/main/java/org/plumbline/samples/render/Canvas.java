package org.plumbline.samples.render;

import org.jspecify.annotations.Nullable;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.scene.Area;
import org.plumbline.samples.scene.Format;

/** A picture in the making: linear colours and which layer each pixel shows (nothing: the room). */
final class Canvas {
    private final int width;
    private final Area area;
    private final float[] colours;
    private final @Nullable Layer[] shown;
    private final boolean[] images;

    Canvas(Format format) {
        width = format.width();
        area = format.picture();
        colours = new float[3 * width * format.height()];
        shown = new @Nullable Layer[width * format.height()];
        images = new boolean[shown.length];
    }

    void set(int x, int y, Vector colour) {
        int at = 3 * (y * width + x);
        colours[at] = (float) colour.x();
        colours[at + 1] = (float) colour.y();
        colours[at + 2] = (float) colour.z();
    }

    void add(int x, int y, Vector colour, double share) {
        int at = 3 * (y * width + x);
        colours[at] += (float) (share * colour.x());
        colours[at + 1] += (float) (share * colour.y());
        colours[at + 2] += (float) (share * colour.z());
    }

    void mark(int x, int y, Layer layer, boolean image) {
        shown[y * width + x] = layer;
        images[y * width + x] = image;
    }

    /** Whether a neighbour shows something else. */
    boolean isEdge(int x, int y) {
        @Nullable Layer here = shown[y * width + x];
        return differs(here, Math.max(x - 1, area.left()), y)
                || differs(here, Math.min(x + 1, area.right() - 1), y)
                || differs(here, x, Math.max(y - 1, area.top()))
                || differs(here, x, Math.min(y + 1, area.bottom() - 1));
    }

    private boolean differs(@Nullable Layer here, int x, int y) {
        @Nullable Layer there = shown[y * width + x];
        return here == null ? there != null : there == null || !here.sameAs(there);
    }

    float[] colours() {
        return colours;
    }

    /** Whose each pixel is; what a mirror shows is the room's. */
    Frame.Part part(int x, int y) {
        @Nullable Layer layer = shown[y * width + x];
        if (layer == null || images[y * width + x]) {
            return Frame.Part.BACKGROUND;
        }
        return switch (layer.owner()) {
            case LIFTER -> Frame.Part.LIFTER;
            case BARBELL -> Frame.Part.BARBELL;
            case BYSTANDER -> Frame.Part.BYSTANDER;
            case ROOM -> Frame.Part.BACKGROUND;
        };
    }
}
