package org.plumbline.core.kinematics;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.signal.Trace;

/** One trace per {@link Channel} over the shown frames of a clip, with their true times. Immutable. */
public final class Traces {
    private final List<Duration> times;
    private final Map<Channel, Trace> traces;

    /**
     * Makes a table of traces.
     *
     * @param times physical time of each frame (slow motion taken out)
     * @param traces each as long as {@code times}; channels left out are missing throughout
     */
    public Traces(List<Duration> times, Map<Channel, Trace> traces) {
        this.times = List.copyOf(times);
        this.traces = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            Trace trace = traces.getOrDefault(channel, Trace.missing(channel.unit(), times.size()));
            if (trace.length() != times.size() || trace.unit() != channel.unit()) {
                throw new IllegalArgumentException(channel + " has the wrong length or unit");
            }
            this.traces.put(channel, trace);
        }
    }

    public int frames() {
        return times.size();
    }

    public Duration time(int frame) {
        return times.get(frame);
    }

    /** Seconds from the first shown frame. */
    public double seconds(int frame) {
        return times.get(frame).toNanos() / 1e9;
    }

    public Trace of(Channel channel) {
        Trace trace = traces.get(channel);
        if (trace == null) {
            throw new IllegalStateException("every channel has a trace");
        }
        return trace;
    }

    /** Returns a table in which one channel is replaced. */
    public Traces with(Channel channel, Trace trace) {
        Map<Channel, Trace> changed = new EnumMap<>(traces);
        changed.put(channel, trace);
        return new Traces(times, changed);
    }

    /** Index of the frame shown at a moment: the last whose time is not after it, or the first. */
    public int frameAt(Duration moment) {
        int low = 0;
        int high = times.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (times.get(middle).compareTo(moment) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
