package org.plumbline.samples.truth.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A stretch of the motion in steps so short that straight lines between them are as good as exact. */
final class Course {
    /** Seconds between instants. */
    static final double STEP = 0.004;

    /** Length of the stretch over which C4 averages, seconds. */
    static final double PERSISTENCE = 0.10;

    private final List<Instant> instants;

    /** @param instants evenly {@link #STEP} apart, at least two */
    Course(List<Instant> instants) {
        this.instants = List.copyOf(instants);
    }

    double from() {
        return instants.getFirst().time();
    }

    double to() {
        return instants.getLast().time();
    }

    int size() {
        return instants.size();
    }

    Instant get(int i) {
        return instants.get(i);
    }

    /** Last instant that is not after a time. */
    int indexAt(double time) {
        return Math.clamp((long) Math.floor((time - from()) / STEP + 1e-9), 0, size() - 1);
    }

    /** A value at a time, by a straight line between instants. */
    double at(double time, ToDoubleFunction<Instant> value) {
        int before = Math.min(indexAt(time), size() - 2);
        double share = Math.clamp((time - get(before).time()) / STEP, 0, 1);
        return value.applyAsDouble(get(before)) * (1 - share) + value.applyAsDouble(get(before + 1)) * share;
    }

    /** Change per second at an instant, between its neighbours. */
    double rate(int i, ToDoubleFunction<Instant> value) {
        int before = Math.max(0, i - 1);
        int after = Math.min(size() - 1, i + 1);
        return (value.applyAsDouble(get(after)) - value.applyAsDouble(get(before))) / ((after - before) * STEP);
    }

    Stream<Instant> between(double from, double to) {
        return instants.stream().filter(it -> it.time() >= from - 1e-9 && it.time() <= to + 1e-9);
    }

    double mean(double from, double to, ToDoubleFunction<Instant> value) {
        return between(from, to).mapToDouble(value).average().orElseGet(() -> at((from + to) / 2, value));
    }

    double median(double from, double to, ToDoubleFunction<Instant> value) {
        double[] sorted = between(from, to).mapToDouble(value).toArray();
        if (sorted.length == 0) {
            return at((from + to) / 2, value);
        }
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    double highest(double from, double to, ToDoubleFunction<Instant> value) {
        return between(from, to).mapToDouble(value).max().orElseGet(() -> at(to, value));
    }

    /** Largest mean over {@link #PERSISTENCE} within a stretch; the stretch's mean where it is shorter. */
    double highestMean(double from, double to, ToDoubleFunction<Instant> value) {
        double[] values = between(from, to).mapToDouble(value).toArray();
        int length = (int) Math.round(PERSISTENCE / STEP) + 1;
        if (values.length <= length) {
            return mean(from, to, value);
        }
        double sum = Arrays.stream(values, 0, length).sum();
        double best = sum;
        for (int i = length; i < values.length; i++) {
            sum += values[i] - values[i - length];
            best = Math.max(best, sum);
        }
        return best / length;
    }

    double lowestMean(double from, double to, ToDoubleFunction<Instant> value) {
        return -highestMean(from, to, it -> -value.applyAsDouble(it));
    }

    /** When a value last comes up through a level within a stretch; its end where it never does. */
    double upward(double from, double to, double level, ToDoubleFunction<Instant> value) {
        for (int i = indexAt(to); i > indexAt(from); i--) {
            double before = value.applyAsDouble(get(i - 1));
            double after = value.applyAsDouble(get(i));
            if (before < level && after >= level) {
                return get(i - 1).time() + STEP * (level - before) / (after - before);
            }
        }
        return to;
    }
}
