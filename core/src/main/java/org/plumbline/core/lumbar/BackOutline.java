package org.plumbline.core.lumbar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Silhouette;

/** The back's outline as seen from the line from hip to shoulder (biomechanics C5, 2). */
final class BackOutline {
    static final double FIRST = 0.18;
    static final double LAST = 0.92;
    private static final double STEP = 0.01;
    static final int ASKED = (int) Math.round((LAST - FIRST) / STEP) + 1;

    /** A back farther behind the line than this share of it is no back: an arm, a plate, another person. */
    private static final double FARTHEST = 0.6;

    /** Pixels within which rounding may put a corner on either side of a ray. */
    private static final double UNSURE = 1e-6;

    private final double[] places;
    private final double[] offsets;

    private BackOutline(double[] places, double[] offsets) {
        this.places = places;
        this.offsets = offsets;
    }

    /**
     * Reads an outline.
     *
     * @param silhouette the mask's outline
     * @param hip near hip, pixels
     * @param shoulder near shoulder, pixels
     * @param facesRight whether the lifter faces the right of the picture
     * @param excluded places of the picture whose outline means nothing: plate disc, near arm, bar
     */
    static BackOutline of(
            Silhouette silhouette,
            PixelPoint hip,
            PixelPoint shoulder,
            boolean facesRight,
            Predicate<PixelPoint> excluded) {
        double dx = shoulder.x() - hip.x();
        double dy = shoulder.y() - hip.y();
        double length = Math.hypot(dx, dy);
        // Image y is down: turning hip->shoulder a quarter counter-clockwise as seen points backwards when facing
        // right.
        double turn = facesRight ? 1 : -1;
        double backX = turn * dy / length;
        double backY = -turn * dx / length;
        double[] across = across(silhouette, backX, backY);
        List<double[]> samples = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            double q = FIRST + i * STEP;
            PixelPoint from = new PixelPoint(hip.x() + q * dx, hip.y() + q * dy);
            double distance = firstExit(silhouette, across, from, backX, backY);
            PixelPoint edge = new PixelPoint(from.x() + distance * backX, from.y() + distance * backY);
            if (distance > 0 && distance < FARTHEST * length && !excluded.test(edge)) {
                samples.add(new double[] {q, distance / length});
            }
        }
        return new BackOutline(
                samples.stream().mapToDouble(sample -> sample[0]).toArray(),
                samples.stream().mapToDouble(sample -> sample[1]).toArray());
    }

    /** Share of the samples asked for that are usable. */
    double coverage() {
        return (double) places.length / ASKED;
    }

    /** How far each corner lies to the side of a ray through the origin. */
    private static double[] across(Silhouette silhouette, double rayX, double rayY) {
        double[] across = new double[silhouette.size()];
        for (int i = 0; i < across.length; i++) {
            PixelPoint corner = silhouette.corner(i);
            across[i] = corner.x() * rayY - corner.y() * rayX;
        }
        return across;
    }

    /**
     * Distance from a point inside the outline to where a ray first leaves it; -1 from a point outside.
     *
     * @param across of the corners; all rays of an outline run side by side, so most edges are told by it to be passed by
     */
    private static double firstExit(Silhouette silhouette, double[] across, PixelPoint from, double rayX, double rayY) {
        double nearest = Double.POSITIVE_INFINITY;
        int crossings = 0;
        double own = from.x() * rayY - from.y() * rayX;
        int last = across.length - 1;
        for (int i = 0; i < across.length; i++) {
            double before = across[last] - own;
            double after = across[i] - own;
            boolean passedBy = (before > UNSURE && after > UNSURE) || (before < -UNSURE && after < -UNSURE);
            if (!passedBy) {
                double distance = crossing(silhouette.corner(last), silhouette.corner(i), from, rayX, rayY);
                if (distance > 0) {
                    crossings++;
                    nearest = Math.min(nearest, distance);
                }
            }
            last = i;
        }
        return crossings % 2 == 1 ? nearest : -1;
    }

    /** Distance along a ray to where it crosses an edge; not above 0 if it doesn't. */
    private static double crossing(PixelPoint a, PixelPoint b, PixelPoint from, double rayX, double rayY) {
        double sideA = (a.x() - from.x()) * rayY - (a.y() - from.y()) * rayX;
        double sideB = (b.x() - from.x()) * rayY - (b.y() - from.y()) * rayX;
        if (sideA > 0 == sideB > 0) {
            return 0;
        }
        double part = sideA / (sideA - sideB);
        double x = a.x() + part * (b.x() - a.x()) - from.x();
        double y = a.y() + part * (b.y() - a.y()) - from.y();
        return x * rayX + y * rayY;
    }

    /** q of the usable samples, 0 at the hip and 1 at the shoulder. */
    double[] places() {
        return places.clone();
    }

    /** Distance from the line back to the outline at each, as a share of the line's length. */
    double[] offsets() {
        return offsets.clone();
    }
}
