package org.plumbline.core.measure.sample;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.Trace;

/** The samples of one channel in a window. */
public final class Samples {
    /** An error that no inferred sample is small enough for. */
    public static final double MEASURED_ONLY = -1;

    private final Traces traces;
    private final Trace trace;
    private final Window window;
    private final int[] present;

    public Samples(Traces traces, Channel channel, Window window) {
        this.traces = traces;
        this.trace = traces.of(channel);
        this.window = window;
        this.present = IntStream.rangeClosed(window.from(), window.to())
                .filter(trace::has)
                .toArray();
    }

    public boolean isEmpty() {
        return present.length == 0;
    }

    /** Share of frames that have a value, measured or interpolated; 0 of an empty window. */
    public double coverage() {
        return window.isEmpty() ? 0 : (double) present.length / window.size();
    }

    /** Share of frames in which it was really measured. */
    public double measuredShare() {
        return knownShare(MEASURED_ONLY);
    }

    /** Share of frames in which it was really measured, or inferred with an error of at most {@code close}. */
    public double knownShare(double close) {
        long known =
                Arrays.stream(present).filter(frame -> isKnown(frame, close)).count();
        return window.isEmpty() ? 0 : (double) known / window.size();
    }

    private boolean isKnown(int frame, double close) {
        return switch (trace.state(frame)) {
            case MEASURED -> true;
            case INTERPOLATED -> trace.error(frame) <= close;
            case MISSING -> false;
        };
    }

    /** The longest time without such a sample between two neighbouring frames of the window, seconds. */
    public double longestGap(double close) {
        double longest = 0;
        int last = window.from();
        for (int frame = window.from(); frame <= window.to(); frame++) {
            boolean measured = isKnown(frame, close);
            if (measured || frame == window.to()) {
                if (frame - last > 1 || !measured) {
                    longest = Math.max(longest, traces.seconds(frame) - traces.seconds(last));
                }
                last = frame;
            }
        }
        return longest;
    }

    /** Mean over the samples present, with what averaging leaves of their errors. */
    public Estimate mean() {
        return new Estimate(sorted(false).average().orElseThrow(), meanError());
    }

    /** Median over the samples present; its error is taken as that of the mean. */
    public Estimate median() {
        double[] values = sorted(true).toArray();
        int half = values.length / 2;
        double median = values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
        return new Estimate(median, meanError());
    }

    /** Frame of the largest value. */
    public int frameOfMax() {
        return Arrays.stream(present)
                .boxed()
                .max((a, b) -> Double.compare(trace.value(a), trace.value(b)))
                .orElseThrow();
    }

    /** Value and error of one frame that is present. */
    public Estimate at(int frame) {
        return new Estimate(trace.value(frame), trace.error(frame));
    }

    private DoubleStream sorted(boolean sort) {
        DoubleStream values = Arrays.stream(present).mapToDouble(trace::value);
        return sort ? values.sorted() : values;
    }

    /**
     * Noise of measured samples averages out. What is inferred, such as a joint behind the plate, is off by much the same in
     * every frame and keeps its error.
     */
    private double meanError() {
        double measuredSquares = 0;
        int measured = 0;
        double inferred = 0;
        for (int frame : present) {
            if (trace.state(frame) == SampleState.MEASURED) {
                measuredSquares += trace.error(frame) * trace.error(frame);
                measured++;
            } else {
                inferred += trace.error(frame);
            }
        }
        double span = traces.seconds(present[present.length - 1]) - traces.seconds(present[0]);
        double share = (double) measured / present.length;
        double noise = measured == 0 ? 0 : share * Noise.ofMean(Math.sqrt(measuredSquares / measured), measured, span);
        return Math.hypot(noise, inferred / present.length);
    }
}
