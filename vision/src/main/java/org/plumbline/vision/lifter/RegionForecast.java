package org.plumbline.vision.lifter;

import java.time.Duration;

/** Where to look in a frame, from where the body was in earlier ones. */
final class RegionForecast {
    private static final double NANOS = 1e9;

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
        // At a pause of the camera's clock a difference says nothing about the next frame.
        double share = span > 0 ? Math.min(ahead / span, 1.5) : 0;
        double dx = newer.own().centre().x() - older.own().centre().x();
        double dy = newer.own().centre().y() - older.own().centre().y();
        return newer.own().movedBy(dx * share, dy * share);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / NANOS;
    }
}
