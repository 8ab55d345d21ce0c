package org.plumbline.core.measure.context;

import java.util.Arrays;
import java.util.List;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.lumbar.LumbarReference;
import org.plumbline.core.message.Messages;
import org.plumbline.core.rep.Segmentation;

/**
 * What all repetitions of a clip share.
 *
 * @param kinematics the cleaned track, its traces with the lumbar proxy in place
 * @param segmentation repetitions and the standing baseline
 * @param lumbarReference what the lumbar proxy counts from
 * @param barSubstituted per frame, whether the hands stand in for the bar; empty where that is unknown
 * @param messages texts of the reasons
 */
public record LiftContext(
        Kinematics kinematics,
        Segmentation segmentation,
        LumbarReference lumbarReference,
        List<Boolean> barSubstituted,
        Messages messages) {

    public LiftContext {
        barSubstituted = List.copyOf(barSubstituted);
    }

    public Traces traces() {
        return kinematics.traces();
    }

    /** Typical hip to shoulder distance in the unit of the traces; 0 where it was never seen. */
    public double trunkLength() {
        Traces traces = traces();
        double[] lengths = new double[traces.frames()];
        int count = 0;
        for (int frame = 0; frame < traces.frames(); frame++) {
            if (traces.of(Channel.HIP_X).has(frame)
                    && traces.of(Channel.HIP_Y).has(frame)
                    && traces.of(Channel.SHOULDER_X).has(frame)
                    && traces.of(Channel.SHOULDER_Y).has(frame)) {
                lengths[count++] = Math.hypot(
                        traces.of(Channel.SHOULDER_X).value(frame)
                                - traces.of(Channel.HIP_X).value(frame),
                        traces.of(Channel.SHOULDER_Y).value(frame)
                                - traces.of(Channel.HIP_Y).value(frame));
            }
        }
        Arrays.sort(lengths, 0, count);
        return count == 0 ? 0 : lengths[count / 2];
    }

    /** Physical frames per second, from the median time between frames; 0 with fewer than two frames. */
    public double framesPerSecond() {
        Traces traces = traces();
        double[] intervals = new double[Math.max(0, traces.frames() - 1)];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = traces.seconds(i + 1) - traces.seconds(i);
        }
        Arrays.sort(intervals);
        return intervals.length == 0 ? 0 : 1 / intervals[intervals.length / 2];
    }

    /** What averaging leaves of the error of the way between two places of the plate, metres; 0 without a scale. */
    public double plateWayError() {
        return switch (kinematics.scale()) {
            case Scale.Calibrated scale -> Systematic.PLATE_CENTRE_PIXELS * scale.metresPerPixelAtLifter();
            case Scale.Uncalibrated none -> 0;
        };
    }

    /** Error of the scale as a share of it; 0 without a scale, where lengths in metres aren't given at all. */
    public double scaleError() {
        return switch (kinematics.scale()) {
            case Scale.Calibrated scale -> scale.error() / scale.metresPerPixelAtLifter();
            case Scale.Uncalibrated none -> 0;
        };
    }
}
