package org.plumbline.core.capture;

import java.util.Arrays;
import java.util.List;

/**
 * The edge of the lifter's back, found in the picture itself at its full resolution, in pixels of the displayed image: single
 * points in order from the hips upwards, each good to a fraction of a pixel. Where no edge could be told from the
 * background there is none.
 */
public final class BackEdge {
    private static final BackEdge NONE = new BackEdge(List.of());

    private final float[] coordinates;

    /** Makes an edge from its points in order. */
    public BackEdge(List<PixelPoint> points) {
        coordinates = new float[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            coordinates[2 * i] = (float) points.get(i).x();
            coordinates[2 * i + 1] = (float) points.get(i).y();
        }
    }

    /** Nothing was found, or nobody looked. */
    public static BackEdge none() {
        return NONE;
    }

    public int size() {
        return coordinates.length / 2;
    }

    public PixelPoint point(int i) {
        return new PixelPoint(coordinates[2 * i], coordinates[2 * i + 1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BackEdge edge && Arrays.equals(coordinates, edge.coordinates);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(coordinates);
    }

    @Override
    public String toString() {
        return "BackEdge[" + size() + " points]";
    }
}
