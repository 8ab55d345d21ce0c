package org.plumbline.vision.lifter;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the lifter was at a few moments of the clip.
 *
 * @param places in order of time; empty where nobody was found
 */
public record LifterPlan(List<Place> places) {

    /**
     * The lifter at one moment.
     *
     * @param time of the frame
     * @param region around the body
     */
    public record Place(Duration time, Region region) {}

    public LifterPlan {
        places = places.stream().sorted(Comparator.comparing(Place::time)).toList();
    }

    /** Knows nothing. */
    public static LifterPlan unknown() {
        return new LifterPlan(List.of());
    }

    /** Where the lifter is expected at a moment: on the way from the scouted place before to the one after. */
    Optional<Region> expectedAt(Duration time) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place before = places.getFirst();
        for (Place after : places) {
            if (after.time().compareTo(time) >= 0) {
                return Optional.of(between(before, after, time));
            }
            before = after;
        }
        return Optional.of(before.region());
    }

    private static Region between(Place before, Place after, Duration time) {
        double span = after.time().minus(before.time()).toNanos();
        double share = span > 0 ? Math.max(0, time.minus(before.time()).toNanos() / span) : 1;
        Region from = before.region();
        Region to = after.region();
        Region nearer = share < 0.5 ? from : to;
        return nearer.movedBy(
                from.centre().x()
                        + share * (to.centre().x() - from.centre().x())
                        - nearer.centre().x(),
                from.centre().y()
                        + share * (to.centre().y() - from.centre().y())
                        - nearer.centre().y());
    }
}
