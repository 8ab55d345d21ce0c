package org.plumbline.vision.bar.path;

import org.plumbline.vision.bar.disc.Disc;
import org.plumbline.vision.bar.disc.Ellipse;
import org.plumbline.vision.bar.disc.Linear;
import org.plumbline.vision.bar.disc.RimTrace;

/**
 * Where the centre is when the size is known from the whole clip: two unknowns instead of four, so half a rim is enough.
 *
 * @param shape with the given size
 * @param support share of the rim in sight that lies on it, 0..1
 */
record FixedShapeFit(Ellipse shape, double support) {

    /** Edges further off than this belong to something else. */
    private static final double FINEST = 0.015;

    static FixedShapeFit of(Disc disc, double vertical, double aspect) {
        Ellipse seen = disc.shape();
        double b = 0.5 * vertical;
        double a = b * aspect;
        double dx = 0;
        double dy = 0;
        double least = Math.max(FINEST, 1.2 / b);
        double band = Math.max(0.04, least);
        RimTrace rim = disc.rim();
        int met = 0;
        for (int round = 0; round < 6; round++) {
            double[][] normal = new double[2][3];
            met = 0;
            for (int ray = 0; ray < rim.rays(); ray++) {
                if (!rim.has(ray)) {
                    continue;
                }
                double angle = 2 * Math.PI * ray / rim.rays();
                double x = (rim.rho(ray) * seen.horizontal() * Math.cos(angle) - dx) / a;
                double y = (rim.rho(ray) * seen.vertical() * Math.sin(angle) - dy) / b;
                double rho = Math.hypot(x, y);
                double off = rho - 1;
                if (Math.abs(off) > band) {
                    continue;
                }
                double t = 1 - off * off / (band * band);
                double w = t * t;
                double ux = x / rho;
                double uy = y / rho;
                normal[0][0] += w * ux * ux;
                normal[0][1] += w * ux * uy;
                normal[1][1] += w * uy * uy;
                normal[0][2] += w * ux * off;
                normal[1][2] += w * uy * off;
                met += Math.abs(off) < least ? 1 : 0;
            }
            normal[1][0] = normal[0][1];
            normal[0][0] += 1e-3;
            normal[1][1] += 1e-3;
            double[] step = Linear.solve(normal);
            dx += a * step[0];
            dy += b * step[1];
            band = Math.max(least, 0.75 * band);
        }
        double inSight = Math.max(1, disc.evidence().inSight() * rim.rays());
        return new FixedShapeFit(new Ellipse(seen.x() + dx, seen.y() + dy, a, b), Math.min(1, met / inSight));
    }
}
