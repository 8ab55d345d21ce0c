package org.plumbline.core.measure.sample;

import java.util.OptionalDouble;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.signal.Trace;

/** When a channel passes a level, between frames. */
public final class Crossing {

    private Crossing() {}

    /** Returns the level half-way between a channel's first and last sample of a window that holds at least one. */
    public static double meanLevel(Traces traces, Channel channel, Window window) {
        Trace trace = traces.of(channel);
        int first = window.from();
        while (!trace.has(first)) {
            first++;
        }
        int last = window.to();
        while (!trace.has(last)) {
            last--;
        }
        return (trace.value(first) + trace.value(last)) / 2;
    }

    /**
     * Returns the moment, in seconds, at which a channel last comes up through a level within a window, by straight lines
     * between samples; the window's end where it never does.
     */
    public static double upward(Traces traces, Channel channel, Window window, double level) {
        Trace trace = traces.of(channel);
        double crossing = traces.seconds(window.to());
        int before = -1;
        for (int frame = window.from(); frame <= window.to(); frame++) {
            if (!trace.has(frame)) {
                continue;
            }
            if (before >= 0 && trace.value(before) < level && trace.value(frame) >= level) {
                double part = (level - trace.value(before)) / (trace.value(frame) - trace.value(before));
                crossing = traces.seconds(before) + part * (traces.seconds(frame) - traces.seconds(before));
            }
            before = frame;
        }
        return crossing;
    }

    /**
     * Returns the moment, in seconds, at which a channel first comes from above another to below it within a window, by
     * straight lines between the frames that show both; empty where it never does.
     */
    public static OptionalDouble below(Traces traces, Channel channel, Channel other, Window window) {
        int before = -1;
        double overBefore = 0;
        for (int frame = window.from(); frame <= window.to(); frame++) {
            if (!traces.of(channel).has(frame) || !traces.of(other).has(frame)) {
                continue;
            }
            double over = traces.of(channel).value(frame) - traces.of(other).value(frame);
            if (before >= 0 && overBefore >= 0 && over < 0) {
                double part = overBefore / (overBefore - over);
                return OptionalDouble.of(
                        traces.seconds(before) + part * (traces.seconds(frame) - traces.seconds(before)));
            }
            before = frame;
            overBefore = over;
        }
        return OptionalDouble.empty();
    }
}
