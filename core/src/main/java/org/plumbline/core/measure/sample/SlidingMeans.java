package org.plumbline.core.measure.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Traces;

/**
 * Means over a short stretch that slides through a window frame by frame: the persistence that a single bad frame can't
 * fake (biomechanics C6: at least 0.10 s and three frames).
 */
public final class SlidingMeans {
    /** Length of the stretch in seconds. */
    public static final double PERSISTENCE = 0.10;

    private static final int LEAST_FRAMES = 3;
    /** A stretch of 0.10 s at 30 frames a second is three frames, not four. */
    private static final double OPEN_END = 1e-3;

    private static final double LEAST_COVERAGE = 0.7;

    private final List<Step> steps;

    /**
     * One place of the sliding stretch.
     *
     * @param stretch the frames averaged
     * @param mean over them
     */
    public record Step(Window stretch, Estimate mean) {}

    /** Averages a channel over stretches of {@code seconds} within a window; stretches with too few samples are left out. */
    public SlidingMeans(Traces traces, Channel channel, Window window, double seconds) {
        List<Step> found = new ArrayList<>();
        for (int from = window.from(); from <= window.to(); from++) {
            int to = Math.max(
                    from + LEAST_FRAMES - 1,
                    Window.between(traces, traces.seconds(from), traces.seconds(from) + seconds - OPEN_END)
                            .to());
            if (to > window.to()) {
                break;
            }
            Window stretch = new Window(from, to);
            Samples samples = new Samples(traces, channel, stretch);
            if (samples.coverage() >= LEAST_COVERAGE) {
                found.add(new Step(stretch, samples.mean()));
            }
        }
        steps = List.copyOf(found);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    public List<Step> steps() {
        return steps;
    }

    public Step lowest() {
        return steps.stream()
                .min(Comparator.comparingDouble(step -> step.mean().value()))
                .orElseThrow();
    }

    public Step highest() {
        return steps.stream()
                .max(Comparator.comparingDouble(step -> step.mean().value()))
                .orElseThrow();
    }

    /** The frames around a step over which the mean stays beyond a level, on the step's side of it. */
    public Window around(Step peak, double level) {
        boolean above = peak.mean().value() >= level;
        int at = steps.indexOf(peak);
        int first = at;
        while (first > 0 && (steps.get(first - 1).mean().value() >= level) == above) {
            first--;
        }
        int last = at;
        while (last + 1 < steps.size() && (steps.get(last + 1).mean().value() >= level) == above) {
            last++;
        }
        return new Window(
                steps.get(first).stretch().from(), steps.get(last).stretch().to());
    }
}
