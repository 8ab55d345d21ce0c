package org.plumbline.core.rep.find;

/**
 * When a bar that slows down is slower than a limit, by the line through the whole slowing-down: v = a · (stop − t) before
 * the stop and nothing after it, least squares. Far from the camera a single speed is off by the limit itself, which moves
 * its crossing by several frames; a dozen samples together are not.
 */
final class Stop {
    private static final double BEFORE = 0.20;
    private static final double AFTER = 0.12;
    private static final double STEP = 0.002;
    /** Faster than this the bar is not yet coming to its stop (m/s). */
    private static final double SLOWING = 0.35;

    private static final int FEWEST = 5;

    private Stop() {}

    /**
     * Returns the moment, or the given one where too little is seen around it.
     *
     * @param about a first estimate of it, seconds
     * @param limit speed to fall below, m/s
     */
    static double below(BarCourse bar, double about, double limit) {
        double best = Double.POSITIVE_INFINITY;
        double moment = about;
        int from = bar.frames();
        int to = 0;
        int seen = 0;
        for (int i = 0; i < bar.frames(); i++) {
            boolean near = bar.seconds(i) >= about - BEFORE && bar.seconds(i) <= about + AFTER;
            if (near && bar.hasSpeed(i) && bar.speed(i) < SLOWING) {
                from = Math.min(from, i);
                to = i;
                seen++;
            }
        }
        if (seen < FEWEST) {
            return about;
        }
        for (double stop = about - BEFORE / 2; stop <= about + AFTER; stop += STEP) {
            double along = 0;
            double square = 0;
            for (int i = from; i <= to; i++) {
                double left = Math.max(0, stop - bar.seconds(i));
                along += bar.hasSpeed(i) ? left * bar.speed(i) : 0;
                square += bar.hasSpeed(i) ? left * left : 0;
            }
            double slowing = square > 0 ? along / square : 0;
            double misfit = 0;
            for (int i = from; i <= to; i++) {
                double off = bar.hasSpeed(i) ? bar.speed(i) - slowing * Math.max(0, stop - bar.seconds(i)) : 0;
                misfit += off * off;
            }
            if (misfit < best && slowing > 0) {
                best = misfit;
                moment = stop - limit / slowing;
            }
        }
        return moment;
    }
}
