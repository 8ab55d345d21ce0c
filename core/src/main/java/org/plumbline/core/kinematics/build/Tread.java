package org.plumbline.core.kinematics.build;

import org.plumbline.core.signal.RawSignal;

/**
 * Off the bar's vanishing point a plate shows its thickness: its far rim looks out on the side of that point, and a circle
 * found in the picture includes it. How much the disc seems to grow with the distance from that point tells the thickness;
 * taken out, centre and diameter are those of the face nearest to the camera at every height.
 */
final class Tread {
    /** Thickness over distance: 9 cm at 2 m. Less than nothing is noise. */
    private static final double MOST = 0.045;

    private static final int FEWEST = 8;

    private final Bar bar;
    private final BarAxis axis;
    private final double focal;
    private final double middleU;
    private final double middleV;

    /**
     * Looks at a plate.
     *
     * @param bar as it was found
     * @param axis where it points
     * @param focal length in pixels
     * @param middleU of the picture
     * @param middleV of the picture
     */
    Tread(Bar bar, BarAxis axis, double focal, double middleU, double middleV) {
        this.bar = bar;
        this.axis = axis;
        this.focal = focal;
        this.middleU = middleU;
        this.middleV = middleV;
    }

    /** Returns the bar as its near face shows it. */
    Bar removed() {
        double share = share();
        double radius = bar.diameterPixels() / 2;
        // Of a disc that is turned away, the nearer half looks larger: the ellipse's middle is not the disc's.
        double turned = Math.pow(radius / focal, 2);
        int n = bar.frames();
        RawSignal u = new RawSignal(n);
        RawSignal v = new RawSignal(n);
        RawSignal diameters = new RawSignal(n);
        for (int i = 0; i < n; i++) {
            if (bar.u().has(i)) {
                double du = bar.u().at(i) - axis.u();
                double dv = bar.v().at(i) - axis.v();
                double away = Math.hypot(du, dv);
                double back = away == 0 ? 0 : grown(share, away, radius) / 2 / away;
                u.set(i, bar.u().at(i) + back * du - turned * asideU(i));
                v.set(i, bar.v().at(i) + back * dv - turned * asideV(i));
                diameters.set(i, bar.diameters().at(i) - grown(share, dv, radius));
            }
        }
        return bar.moved(u, v, diameters);
    }

    /** By how much the disc grows where the far rim looks out, which is smaller and shifted towards the vanishing point. */
    private static double grown(double share, double away, double radius) {
        return Math.max(0, share * (Math.abs(away) - radius));
    }

    private double asideU(int i) {
        return axis.u() + bar.shiftU().at(i) - middleU;
    }

    private double asideV(int i) {
        return axis.v() + bar.shiftV().at(i) - middleV;
    }

    /** How near the plate is in a frame against other frames: to a camera that looks down, a plate comes nearer as it rises. */
    private double nearness(int i) {
        double across = bar.u().at(i) + bar.shiftU().at(i) - middleU;
        double down = bar.v().at(i) + bar.shiftV().at(i) - middleV;
        return 1 + (asideU(i) * across + asideV(i) * down) / (focal * focal);
    }

    /** Least squares of the diameters' growth against the distance from the vanishing point. */
    private double share() {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < bar.frames(); i++) {
            if (bar.u().has(i)) {
                double out = grown(1, bar.v().at(i) - axis.v(), bar.diameterPixels() / 2);
                // Upright lengths in a plane that leans grow with the square of its nearness.
                double diameter = bar.diameters().at(i) / Math.pow(nearness(i), 2);
                n++;
                x += out;
                y += diameter;
                xx += out * out;
                xy += out * diameter;
            }
        }
        double spread = xx - x * x / n;
        if (n < FEWEST || spread < n) {
            return 0;
        }
        return Math.clamp((xy - x * y / n) / spread, 0, MOST);
    }
}
