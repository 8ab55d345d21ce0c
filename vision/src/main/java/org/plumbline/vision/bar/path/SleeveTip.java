package org.plumbline.vision.bar.path;

/**
 * Where the near end of the bar is against the plate's centre. Bar and plate go up and down together, the end nearer to the
 * camera: so it goes further in the picture, by a constant share.
 *
 * @param share by which the end's travel in the picture exceeds the plate's
 * @param across to the right of the plate's centre where that is at ({@code x}, {@code y}), pixels
 * @param down below it there
 * @param x of the plate's centre to which {@code across} belongs
 * @param y of the plate's centre to which {@code down} belongs
 * @param girth half-thickness of the end over that of the plate, as it looks
 */
record SleeveTip(double share, double across, double down, double x, double y, double girth) {
    /** Where along the sleeve to look, from the plate's centre to the end; nearer to the centre there is the hub. */
    private static final double[] ALONG = {0.6, 0.7, 0.8, 0.9};
    /** How far beside the sleeve's axis, in its half-thickness. */
    private static final double SIDE = 1.7;

    double offsetX(FaceView view) {
        return across + share * (view.x() - x);
    }

    double offsetY(FaceView view) {
        return down + share * (view.y() - y);
    }

    SleeveTip moved(double byShare, double byAcross, double byDown, double byGirth) {
        return new SleeveTip(share + byShare, across + byAcross, down + byDown, x, y, girth + byGirth);
    }

    /**
     * How much the end stands out: mean difference in grey between just inside and just outside of its outer edge, the half
     * of it that points away from the plate's centre. The other half goes over into the sleeve.
     *
     * @param angles looked at along the half circle
     * @param margin inside and outside, over the half-thickness
     * @return grey levels, positive for a bright end; 0 where the end stands before the plate's centre
     */
    double contrast(FaceView view, int angles, double margin) {
        double dx = offsetX(view);
        double dy = offsetY(view);
        double r = girth * view.radius();
        if (Math.hypot(dx, dy) < 0.8 * r) {
            return 0;
        }
        double outwards = Math.atan2(dy, dx);
        double sum = 0;
        for (int i = 0; i < angles; i++) {
            double angle = outwards + Math.PI * ((i + 0.5) / angles - 0.5);
            double ux = Math.cos(angle) * r;
            double uy = Math.sin(angle) * r;
            double cx = view.x() + dx;
            double cy = view.y() + dy;
            sum += view.at(cx + (1 - margin) * ux, cy + (1 - margin) * uy)
                    - view.at(cx + (1 + margin) * ux, cy + (1 + margin) * uy);
        }
        return sum / angles;
    }

    /**
     * How much the sleeve stands out between the plate's centre and its end: grey on its axis against both sides of it. A
     * print, a reflection or the plate's own edge has nothing that leads there.
     *
     * @param sign of its end's contrast
     * @return grey levels against the side that is more like it; NaN where the end is too near to the plate's centre to tell
     */
    double sleeve(FaceView view, double sign) {
        double dx = offsetX(view);
        double dy = offsetY(view);
        double length = Math.hypot(dx, dy);
        double r = girth * view.radius();
        if (length < 2.5 * r) {
            return Double.NaN;
        }
        double sideX = -dy / length * SIDE * r;
        double sideY = dx / length * SIDE * r;
        double sum = 0;
        for (double along : ALONG) {
            double x = view.x() + along * dx;
            double y = view.y() + along * dy;
            double axis = view.patch().at(x, y);
            double oneSide = sign * (axis - view.patch().at(x + sideX, y + sideY));
            double otherSide = sign * (axis - view.patch().at(x - sideX, y - sideY));
            sum += Math.min(oneSide, otherSide);
        }
        return sum / ALONG.length;
    }
}
