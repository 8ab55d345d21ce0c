package org.plumbline.vision.bar.path;

import org.plumbline.vision.bar.disc.Disc;
import org.plumbline.vision.bar.disc.Ellipse;
import org.plumbline.vision.bar.disc.Linear;
import org.plumbline.vision.bar.disc.RimEvidence;
import org.plumbline.vision.bar.disc.RimTrace;

/**
 * Finds where a disc's centre is when its shape is known from the whole clip: two unknowns instead of five, so half a rim is
 * enough.
 */
final class FixedShapeFit {
    /** Edges further off than this (rho - 1) belong to something else. */
    private static final double FINEST = 0.015;

    private static final int ROUNDS = 6;

    private final Disc disc;
    private Ellipse shape;
    private int met;

    private FixedShapeFit(Disc disc, Ellipse shape) {
        this.disc = disc;
        this.shape = shape;
    }

    /**
     * Fits a known shape to the edges met around a disc.
     *
     * @param disc found with a shape of its own
     * @param known shape; its place is not used
     */
    static Place of(Disc disc, Ellipse known) {
        FixedShapeFit fit =
                new FixedShapeFit(disc, known.at(disc.shape().x(), disc.shape().y()));
        double least = Math.max(FINEST, 1.2 / known.vertical());
        double band = Math.max(0.05, least);
        for (int round = 0; round < ROUNDS; round++) {
            fit.step(band, least);
            band = Math.max(least, 0.7 * band);
        }
        fit.step(least, least);
        double inSight = Math.max(1, disc.evidence().inSight() * disc.rim().rays());
        RimEvidence seen = disc.evidence();
        return new Place(
                fit.shape,
                new RimEvidence(Math.min(1, fit.met / inSight), seen.uniformity(), seen.inSight(), seen.roughness()));
    }

    private void step(double band, double least) {
        RimTrace rim = disc.rim();
        double[][] normal = new double[2][3];
        met = 0;
        for (int ray = 0; ray < rim.rays(); ray++) {
            double cos = Math.cos(2 * Math.PI * ray / rim.rays());
            double sin = Math.sin(2 * Math.PI * ray / rim.rays());
            double nearest = band;
            double ux = 0;
            double uy = 0;
            for (int edge = 0; edge < RimTrace.EDGES; edge++) {
                if (rim.has(ray, edge)) {
                    double px = disc.shape().pointX(rim.rho(ray, edge), cos, sin);
                    double py = disc.shape().pointY(rim.rho(ray, edge), cos, sin);
                    double x = shape.unitX(px);
                    double y = shape.unitY(px, py);
                    double rho = Math.hypot(x, y);
                    if (Math.abs(rho - 1) < Math.abs(nearest)) {
                        nearest = rho - 1;
                        ux = x / rho;
                        uy = y / rho;
                    }
                }
            }
            double t = 1 - nearest * nearest / (band * band);
            normal[0][0] += t * t * ux * ux;
            normal[0][1] += t * t * ux * uy;
            normal[1][1] += t * t * uy * uy;
            normal[0][2] += t * t * ux * nearest;
            normal[1][2] += t * t * uy * nearest;
            met += Math.abs(nearest) < least ? 1 : 0;
        }
        normal[1][0] = normal[0][1];
        // Holds the place where no edge speaks for another.
        normal[0][0] += 0.01;
        normal[1][1] += 0.01;
        double[] step = Linear.solve(normal);
        shape = shape.at(shape.pointX(1, step[0], step[1]), shape.pointY(1, step[0], step[1]));
    }
}
