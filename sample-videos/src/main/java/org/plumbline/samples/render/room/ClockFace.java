package org.plumbline.samples.render.room;

import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Surface;

/** A white face with a dark rim, twelve marks and two hands that stand still. */
record ClockFace(Vector centre) implements Surface {
    private static final Vector WHITE = new Vector(0.75, 0.75, 0.72);
    private static final Vector BLACK = new Vector(0.03, 0.03, 0.03);

    @Override
    public Vector colour(Vector at) {
        double dx = at.x() - centre.x();
        double dy = at.y() - centre.y();
        double r = Math.hypot(dx, dy);
        double angle = Math.toDegrees(Math.atan2(dx, dy));
        boolean mark = r > 0.125 && r < 0.145 && Math.abs(Math.IEEEremainder(angle, 30)) < 2.5;
        boolean hands = hand(dx, dy, 52, 0.11) || hand(dx, dy, 305, 0.075);
        return r > 0.152 || mark || hands ? BLACK : WHITE;
    }

    private static boolean hand(double dx, double dy, double degrees, double length) {
        double s = Math.sin(Math.toRadians(degrees));
        double c = Math.cos(Math.toRadians(degrees));
        double along = dx * s + dy * c;
        return along > -0.02 && along < length && Math.abs(dx * c - dy * s) < 0.006;
    }

    @Override
    public double gloss() {
        return 0.1;
    }
}
