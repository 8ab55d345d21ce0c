package org.plumbline.vision.lifter;

import java.time.Duration;

/** Where to look in a frame, from where the body was in earlier ones. */
final class RegionForecast {
    private static final double NANOS = 1e9;

    /** How far ahead a motion is carried on at most, as a multiple of the time over which it was seen. */
    private static final double FARTHEST = 2;

    private RegionForecast() {}

    /**
     * Carries the motion between two earlier frames on to a later one. Only the place moves: size and turn change slowly
     * against the margin of the region.
     *
     * @param older the body in the older of the two
     * @param newer the body in the newer of the two, from which the region is taken
     * @param at moment of the frame to look at
     */
    static Region at(Sight.Followed older, Sight.Followed newer, Duration at) {
        double span = seconds(newer.time().minus(older.time()));
        double ahead = seconds(at.minus(newer.time()));
        // After a pause of the camera's clock an old speed says little about where the body is now.
        double share = span > 0 ? Math.min(ahead / span, FARTHEST) : 0;
        double dx = newer.own().centre().x() - older.own().centre().x();
        double dy = newer.own().centre().y() - older.own().centre().y();
        return newer.own().movedBy(dx * share, dy * share);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / NANOS;
    }
}
