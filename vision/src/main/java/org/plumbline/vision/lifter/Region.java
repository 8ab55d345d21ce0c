package org.plumbline.vision.lifter;

import java.util.List;
import org.plumbline.core.capture.PixelPoint;

/**
 * The rotated square of the displayed image that a network looks at: the circle around a whole body, with a margin.
 *
 * @param centre in pixels
 * @param side in pixels
 * @param turn in radians, clockwise as displayed, -pi to pi; 0 where the body stands upright
 */
public record Region(PixelPoint centre, double side, double turn) {

    /** How much wider than the circle around the body; the value the networks were trained with. */
    static final double MARGIN = 1.25;

    /** Findings whose middles are nearer than this, in body radii, are one person. */
    private static final double SAME_PERSON = 0.25;

    public Region {
        if (!(side > 0) || !Double.isFinite(side) || !Double.isFinite(turn)) {
            throw new IllegalArgumentException("a region needs a positive, finite side: " + side + ", turn " + turn);
        }
    }

    /**
     * The square around the circle that has its centre at the middle of the hips and passes through {@code rim}, turned so
     * that the rim point is straight up.
     */
    public static Region around(PixelPoint centre, PixelPoint rim) {
        double dx = rim.x() - centre.x();
        double dy = rim.y() - centre.y();
        return new Region(centre, 2 * Math.hypot(dx, dy) * MARGIN, Math.atan2(dx, -dy));
    }

    /**
     * The mean of several regions: of place, size and turn.
     *
     * @param regions at least one
     */
    static Region mean(List<Region> regions) {
        double x = 0;
        double y = 0;
        double side = 0;
        double cos = 0;
        double sin = 0;
        for (Region region : regions) {
            x += region.centre.x();
            y += region.centre.y();
            side += region.side;
            cos += Math.cos(region.turn);
            sin += Math.sin(region.turn);
        }
        int count = regions.size();
        return new Region(new PixelPoint(x / count, y / count), side / count, Math.atan2(sin, cos));
    }

    /** Image point of a crop point; {@code u} and {@code v} run from 0 to 1 over the crop, v downwards. */
    public PixelPoint toImage(double u, double v) {
        double x = (u - 0.5) * side;
        double y = (v - 0.5) * side;
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        return new PixelPoint(centre.x() + x * cos - y * sin, centre.y() + x * sin + y * cos);
    }

    /** Crop point, 0..1 over the crop, of an image point. */
    public PixelPoint toCrop(PixelPoint image) {
        double dx = image.x() - centre.x();
        double dy = image.y() - centre.y();
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        return new PixelPoint(0.5 + (dx * cos + dy * sin) / side, 0.5 + (dy * cos - dx * sin) / side);
    }

    /** The same square elsewhere. */
    Region movedBy(double dx, double dy) {
        return new Region(new PixelPoint(centre.x() + dx, centre.y() + dy), side, turn);
    }

    /** Radius of the circle around the body, in pixels. */
    public double bodyRadius() {
        return side / (2 * MARGIN);
    }

    /** Whether two findings in one frame are of one person: the detector goes by faces and may see one twice. */
    boolean samePersonAs(Region other) {
        double radius = Math.max(bodyRadius(), other.bodyRadius());
        return centre.distanceTo(other.centre) < SAME_PERSON * radius;
    }
}
