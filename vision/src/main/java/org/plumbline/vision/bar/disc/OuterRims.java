package org.plumbline.vision.bar.disc;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.port.VideoFrame;

/**
 * Looks for a rim around a disc: a painted ring stands out more than the plate's own rim on a dark floor, and would be
 * taken for it.
 */
final class OuterRims {
    /** Rings are painted this near to the rim, in rho. */
    private static final double FROM = 1.04;

    private static final double TO = 1.32;
    private static final double STEP = 0.01;
    private static final double BAND = 0.015;
    /** Share of the rays that must meet an edge at one distance. */
    private static final double LEAST_SHARE = 0.35;

    private OuterRims() {}

    /** Returns the rims around a disc, each once. */
    static List<Disc> around(VideoFrame frame, Ellipse disc) {
        RimRays rays = new RimRays(frame, disc, FROM, TO);
        List<Disc> rims = new ArrayList<>();
        double before = 0;
        double here = share(rays, FROM);
        for (double rho = FROM; rho < TO; rho += STEP) {
            double after = share(rays, rho + STEP);
            if (here >= LEAST_SHARE && here >= before && here > after) {
                RimInspection.like(frame, disc.times(rho)).ifPresent(rims::add);
            }
            before = here;
            here = after;
        }
        return rims;
    }

    private static double share(RimRays rays, double rho) {
        int met = 0;
        for (int ray = 0; ray < RimRays.COUNT; ray++) {
            met += rays.isVisible(ray) && rays.nearest(ray, rho, BAND) >= 0 ? 1 : 0;
        }
        return (double) met / Math.max(1, rays.visibleCount());
    }
}
