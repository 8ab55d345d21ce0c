package org.plumbline.vision.lifter;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is known of the lifter before the frames are gone through one by one. */
public sealed interface LifterPlan {

    /** Nothing is known: whoever is found first is the lifter. */
    record Open() implements LifterPlan {}

    /**
     * There is no lifter to look for.
     *
     * @param reason for people
     */
    record Nobody(String reason) implements LifterPlan {}

    /**
     * The lifter was seen at a few moments.
     *
     * @param places at least one, in order of time
     */
    record Known(List<Place> places) implements LifterPlan {

        public Known {
            if (places.isEmpty()) {
                throw new IllegalArgumentException("a known lifter was seen somewhere");
            }
            places = places.stream().sorted(Comparator.comparing(Place::time)).toList();
        }
    }

    /**
     * The lifter at one moment.
     *
     * @param time of the frame
     * @param region around the body
     */
    record Place(Duration time, Region region) {}

    /** Median radius of the circle around the lifter's body, in pixels; empty where nothing is known. */
    default OptionalDouble usualRadius() {
        if (!(this instanceof Known known)) {
            return OptionalDouble.empty();
        }
        double[] sorted = known.places().stream()
                .mapToDouble(place -> place.region().bodyRadius())
                .sorted()
                .toArray();
        return OptionalDouble.of(sorted[sorted.length / 2]);
    }

    /** Where the lifter is expected at a moment: on the way from the known place before to the one after. */
    default Optional<Region> expectedAt(Duration time) {
        if (!(this instanceof Known known)) {
            return Optional.empty();
        }
        Place before = known.places().getFirst();
        for (Place after : known.places()) {
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
