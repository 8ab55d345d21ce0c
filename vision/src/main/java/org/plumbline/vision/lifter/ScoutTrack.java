package org.plumbline.vision.lifter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One person over the scouted moments. */
final class ScoutTrack {

    /**
     * The person at one moment.
     *
     * @param time of the frame
     * @param person as seen then
     */
    record Entry(Duration time, ScoutedPerson person) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(Duration time, ScoutedPerson person) {
        entries.add(new Entry(time, person));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    Entry last() {
        return entries.getLast();
    }

    /** Median body radius, in pixels. */
    double size() {
        double[] sizes = values(person -> person.region().bodyRadius());
        return sizes[sizes.length / 2];
    }

    /** Median horizontal place, in pixels. */
    double place() {
        double[] xs = values(person -> person.region().centre().x());
        return xs[xs.length / 2];
    }

    /** How far a quantity changes over the clip. */
    double range(ToDoubleFunction<ScoutedPerson> quantity) {
        double[] sorted = values(quantity);
        return sorted[sorted.length - 1] - sorted[0];
    }

    private double[] values(ToDoubleFunction<ScoutedPerson> quantity) {
        return entries.stream()
                .map(Entry::person)
                .mapToDouble(quantity)
                .sorted()
                .toArray();
    }
}
