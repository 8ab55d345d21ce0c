package org.plumbline.samples.render.solid;

import org.plumbline.samples.geometry.Vector;

/**
 * A plate with its axis across (z): a rim, a thinner web, a hub, with straight sides and grips cut through if asked for.
 *
 * @param radius of the outermost circle; of one with sides that of the circle within them
 * @param half half the rim's thickness
 * @param web half the thickness between rim and hub
 * @param rim width of the rim, metres; none when the web is as thick
 * @param hub radius of the hub, which is as thick as the rim
 * @param sides number of straight sides, 0 = round
 * @param grips number of holes, each an arc; 0 = none
 * @param turned degrees from the top forwards
 */
public record Wheel(
        Vector centre,
        double radius,
        double half,
        double web,
        double rim,
        double hub,
        int sides,
        int grips,
        double turned)
        implements Solid {
    private static final double EDGE = 0.004;
    private static final double GRIP_AT = 0.66;
    private static final double GRIP_HALF = 0.026;
    private static final double GRIP_SPAN = 0.30;

    @Override
    public double distance(double x, double y, double z) {
        double px = x - centre.x();
        double py = y - centre.y();
        double r = Math.sqrt(px * px + py * py);
        double across = Math.abs(z - centre.z());
        double outside = outline(px, py, r) - radius;
        double solid = web < half
                ? Math.min(
                        Math.min(ring(outside, -outside - rim, across, half), ring(outside, -1, across, web)),
                        ring(r - hub, -1, across, half))
                : ring(outside, -1, across, half);
        return grips == 0 || solid > 0.05 ? solid : Math.max(solid, -grip(px, py, r));
    }

    /** Distance from the middle, counted at right angles to the nearest side. */
    private double outline(double px, double py, double r) {
        if (sides == 0) {
            return r;
        }
        double step = 2 * Math.PI / sides;
        double angle = Math.atan2(px, py) - Math.toRadians(turned);
        return r * Math.cos(angle - step * Math.rint(angle / step));
    }

    private static double ring(double outside, double inside, double across, double thick) {
        double a = Math.max(outside, inside) + EDGE;
        double b = across - thick + EDGE;
        double oa = Math.max(a, 0);
        double ob = Math.max(b, 0);
        return Math.min(Math.max(a, b), 0) + Math.sqrt(oa * oa + ob * ob) - EDGE;
    }

    private double grip(double px, double py, double r) {
        double step = 2 * Math.PI / grips;
        double angle = Math.atan2(px, py) - Math.toRadians(turned);
        double off = Math.abs(angle - step * Math.rint(angle / step));
        double middle = radius * GRIP_AT;
        if (off <= GRIP_SPAN) {
            return Math.abs(r - middle) - GRIP_HALF;
        }
        double ex = r * Math.sin(off) - middle * Math.sin(GRIP_SPAN);
        double ey = r * Math.cos(off) - middle * Math.cos(GRIP_SPAN);
        return Math.sqrt(ex * ex + ey * ey) - GRIP_HALF;
    }

    @Override
    public double bound() {
        return Math.hypot(sides == 0 ? radius : radius / Math.cos(Math.PI / sides), half);
    }
}
