package org.plumbline.desktop.accuracy.score;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;

/** Found values less true ones, of one kind and unit. */
public record Errors(List<Double> all) {
    private static final double MOST = 0.95;

    public Errors {
        all = List.copyOf(all);
    }

    public static Errors of(double... errors) {
        return new Errors(Arrays.stream(errors).boxed().toList());
    }

    public static Errors none() {
        return new Errors(List.of());
    }

    /** All errors of several lists. */
    public static Errors joined(Collection<Errors> parts) {
        return new Errors(parts.stream().flatMap(part -> part.all.stream()).toList());
    }

    public int count() {
        return all.size();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Signed: what is left when chance evens out. The figures of no errors are an {@link IllegalStateException}. */
    public double mean() {
        return some().average().orElseThrow();
    }

    public double median() {
        return quantile(some(), 0.5);
    }

    public double meanSize() {
        return some().map(Math::abs).average().orElseThrow();
    }

    public double medianSize() {
        return quantile(some().map(Math::abs), 0.5);
    }

    /** The size that 95 of 100 errors keep below. */
    public double p95() {
        return quantile(some().map(Math::abs), MOST);
    }

    public double rms() {
        return Math.sqrt(some().map(error -> error * error).average().orElseThrow());
    }

    private DoubleStream some() {
        if (all.isEmpty()) {
            throw new IllegalStateException("no errors have no figures");
        }
        return all.stream().mapToDouble(Double::doubleValue);
    }

    /** Between neighbours by a straight line. */
    static double quantile(DoubleStream values, double share) {
        double[] sorted = values.sorted().toArray();
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
