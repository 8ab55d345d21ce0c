package org.plumbline.core.capture;

import java.util.Arrays;
import java.util.List;

/**
 * The outline of the lifter's mask as one closed polygon in pixels of the displayed image. It comes from a mask of
 * 256 pixels across the body, so it is a seed for a contour, not the contour itself; the near plate is often part of it.
 */
public final class Silhouette {
    private static final Silhouette EMPTY = new Silhouette(List.of());

    private final float[] coordinates;

    /** Makes an outline from its corners in order; empty where the network gave no mask. */
    public Silhouette(List<PixelPoint> corners) {
        coordinates = new float[2 * corners.size()];
        for (int i = 0; i < corners.size(); i++) {
            coordinates[2 * i] = (float) corners.get(i).x();
            coordinates[2 * i + 1] = (float) corners.get(i).y();
        }
    }

    public static Silhouette empty() {
        return EMPTY;
    }

    public int size() {
        return coordinates.length / 2;
    }

    public PixelPoint corner(int i) {
        return new PixelPoint(coordinates[2 * i], coordinates[2 * i + 1]);
    }

    /**
     * Distance from a point inside the outline to where a ray first leaves it; -1 from a point outside.
     *
     * @param from start of the ray
     * @param rayX direction, of length 1
     * @param rayY direction, of length 1
     */
    public double firstExit(PixelPoint from, double rayX, double rayY) {
        double nearest = Double.POSITIVE_INFINITY;
        int crossings = 0;
        for (int i = 0; i < size(); i++) {
            PixelPoint a = corner(i);
            PixelPoint b = corner((i + 1) % size());
            double sideA = (a.x() - from.x()) * rayY - (a.y() - from.y()) * rayX;
            double sideB = (b.x() - from.x()) * rayY - (b.y() - from.y()) * rayX;
            if (sideA > 0 == sideB > 0) {
                continue;
            }
            double part = sideA / (sideA - sideB);
            double x = a.x() + part * (b.x() - a.x()) - from.x();
            double y = a.y() + part * (b.y() - a.y()) - from.y();
            double distance = x * rayX + y * rayY;
            if (distance > 0) {
                crossings++;
                nearest = Math.min(nearest, distance);
            }
        }
        return crossings % 2 == 1 ? nearest : -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Silhouette silhouette && Arrays.equals(coordinates, silhouette.coordinates);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(coordinates);
    }

    @Override
    public String toString() {
        return "Silhouette[" + size() + " corners]";
    }
}
