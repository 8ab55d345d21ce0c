package org.plumbline.core.kinematics.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.FloorLine;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.Trace;

/**
 * Turns a captured track into kinematics: a pure function of track and settings. Where the picture jumps, each part has its
 * own foot, floor and scale; the part in which the bar moves most speaks for the clip.
 */
public final class KinematicsBuilder {
    private KinematicsBuilder() {}

    /** Builds the kinematics of a captured lift; times are physical, with the slow motion of the settings taken out. */
    public static Kinematics build(CapturedLift lift, AnalysisSettings settings) {
        return build(lift, settings, Optional.empty());
    }

    /**
     * Builds them with the floor where a viewer says it is.
     *
     * @param floor holds for the stretch without a jump of the picture in which its frame lies
     */
    public static Kinematics build(CapturedLift lift, AnalysisSettings settings, Optional<FloorLine> floor) {
        List<CapturedFrame> frames = lift.frames();
        List<Duration> times = frames.stream()
                .map(frame -> physical(frame.time(), settings.slowMotionFactor()))
                .toList();
        List<Kinematics> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= frames.size(); i++) {
            if (i == frames.size() || frames.get(i).afterCut() || PoseJump.between(frames, i)) {
                parts.add(new Section(
                                lift.video(),
                                settings,
                                frames.subList(from, i),
                                times.subList(from, i),
                                within(floor, from, i))
                        .build());
                from = i;
            }
        }
        if (parts.isEmpty()) {
            return new Section(lift.video(), settings, List.of(), List.of(), Optional.empty()).build();
        }
        return parts.size() == 1 ? parts.getFirst() : join(parts, times);
    }

    private static Optional<FloorLine> within(Optional<FloorLine> floor, int from, int to) {
        return floor.filter(line -> line.frame() >= from && line.frame() < to)
                .map(line -> new FloorLine(line.frame() - from, line.y()));
    }

    private static Duration physical(Duration shown, double slowMotionFactor) {
        return slowMotionFactor == 1 ? shown : Duration.ofNanos(Math.round(shown.toNanos() / slowMotionFactor));
    }

    private static Kinematics join(List<Kinematics> parts, List<Duration> times) {
        Kinematics main = parts.getFirst();
        for (Kinematics part : parts) {
            if (travel(part) > travel(main)) {
                main = part;
            }
        }
        Map<Channel, Trace> joined = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            joined.put(channel, concatenate(parts, channel, times.size()));
        }
        boolean moves = parts.stream().anyMatch(Kinematics::cameraMoves);
        return new Kinematics(
                new Traces(times, joined),
                main.facing(),
                main.nearSide(),
                main.scale(),
                main.yaw(),
                main.roll(),
                main.foot(),
                main.trunkLengthPixels(),
                moves);
    }

    /** How far the bar goes up and down, in seconds of samples times height: long movement beats a short glimpse. */
    private static double travel(Kinematics part) {
        Trace height = part.traces().of(Channel.BAR_HEIGHT);
        double highest = 0;
        for (int i = 0; i < height.length(); i++) {
            highest = height.has(i) ? Math.max(highest, height.value(i)) : highest;
        }
        return highest;
    }

    private static Trace concatenate(List<Kinematics> parts, Channel channel, int length) {
        double[] values = new double[length];
        double[] errors = new double[length];
        SampleState[] states = new SampleState[length];
        int at = 0;
        for (Kinematics part : parts) {
            Trace trace = part.traces().of(channel);
            for (int i = 0; i < trace.length(); i++, at++) {
                states[at] = trace.state(i);
                if (trace.has(i)) {
                    values[at] = trace.value(i);
                    errors[at] = trace.error(i);
                }
            }
        }
        return new Trace(channel.unit(), values, errors, states);
    }
}
