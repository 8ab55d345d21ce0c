package org.plumbline.core.measure.context;

import java.time.Duration;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.measure.Moments;
import org.plumbline.core.measure.sample.Estimate;
import org.plumbline.core.measure.sample.Samples;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.RepType;
import org.plumbline.core.rep.Standing;
import org.plumbline.core.signal.Trace;

/** One repetition within its clip: what the formulas read from. Windows of events that were not seen are empty. */
public final class RepContext {
    private final LiftContext lift;
    private final Rep rep;
    private final double trunkLength;
    private final double framesPerSecond;

    public RepContext(LiftContext lift, Rep rep) {
        this.lift = lift;
        this.rep = rep;
        this.trunkLength = lift.trunkLength();
        this.framesPerSecond = lift.framesPerSecond();
    }

    public LiftContext lift() {
        return lift;
    }

    public Rep rep() {
        return rep;
    }

    public Traces traces() {
        return lift.traces();
    }

    public double trunkLength() {
        return trunkLength;
    }

    public double framesPerSecond() {
        return framesPerSecond;
    }

    /** Starts the list of what a measure needs. */
    public Requirements requirements() {
        return new Requirements(this);
    }

    /** Whether the lifter can't have come to rest before this repetition, so that it has no set-up of its own. */
    public boolean startsFromTouch() {
        return rep.type() == RepType.TOUCH_AND_GO && rep.number() > 1;
    }

    public double seconds(RepEvent event) {
        return rep.at(event).toNanos() / 1e9;
    }

    /** Frames from {@code before} seconds before an event to {@code after} seconds after it. */
    public Window around(RepEvent event, double before, double after) {
        return rep.saw(event)
                ? Window.between(traces(), seconds(event) - before, seconds(event) + after)
                : Window.EMPTY;
    }

    /** Frames from one event to another, both included. */
    public Window span(RepEvent from, RepEvent to) {
        return rep.saw(from) && rep.saw(to) ? Window.between(traces(), seconds(from), seconds(to)) : Window.EMPTY;
    }

    /**
     * The frames just before lift-off that hold the start posture: 0.3 s, or 0.05 s either side where the bar comes straight
     * from the repetition before.
     */
    public Window beforeLiftOff() {
        return startsFromTouch()
                ? around(RepEvent.LIFT_OFF, 0.05, 0.05)
                : around(RepEvent.LIFT_OFF, 0.3, -Systematic.EVENT_SECONDS / 2);
    }

    /** The frames that show the posture at lift-off: the last tenth of a second in which it still holds. */
    public Window atLiftOff() {
        return startsFromTouch()
                ? around(RepEvent.LIFT_OFF, 0.05, 0.05)
                : around(RepEvent.LIFT_OFF, 0.13, -Systematic.EVENT_SECONDS / 2);
    }

    /** The frames of the lockout: to the start of the descent, or 0.3 s where that was not seen. */
    public Window lockout() {
        return rep.saw(RepEvent.DESCENT) ? span(RepEvent.LOCKOUT, RepEvent.DESCENT) : around(RepEvent.LOCKOUT, 0, 0.3);
    }

    /** The standing baseline with the bar on the floor, or empty; a lockout can't be its own baseline. */
    public Window standing() {
        return lift.segmentation().standing() instanceof Standing.Seen seen && !seen.atLockout()
                ? new Window(seen.fromFrame(), seen.toFrame())
                : Window.EMPTY;
    }

    /** The standing baseline, from a lockout where nothing better was seen. */
    public Window standingOrLockout() {
        return lift.segmentation().standing() instanceof Standing.Seen seen
                ? new Window(seen.fromFrame(), seen.toFrame())
                : Window.EMPTY;
    }

    public Estimate mean(Channel channel, Window window) {
        return new Samples(traces(), channel, window).mean();
    }

    public Estimate median(Channel channel, Window window) {
        return new Samples(traces(), channel, window).median();
    }

    /** A channel at the very moment of an event, between its neighbouring frames; the event must have been seen. */
    public Estimate at(Channel channel, RepEvent event) {
        Trace trace = traces().of(channel);
        int before = traces().frameAt(rep.at(event));
        while (before > 0 && !trace.has(before)) {
            before--;
        }
        int after = before + 1;
        while (after < traces().frames() && !trace.has(after)) {
            after++;
        }
        if (!trace.has(before) || after >= traces().frames()) {
            return mean(channel, around(event, 0.05, 0.05));
        }
        double way = seconds(event) - traces().seconds(before);
        double share = Math.clamp(way / (traces().seconds(after) - traces().seconds(before)), 0, 1);
        return new Estimate(
                trace.value(before) + share * (trace.value(after) - trace.value(before)),
                Math.max(trace.error(before), trace.error(after)));
    }

    public Moments moments(Window stretch, int evidence) {
        return Moments.around(time(stretch.from()), time(stretch.to()), time(evidence));
    }

    public Moments moments(Window stretch) {
        return moments(stretch, stretch.middle());
    }

    /** The shown frame nearest to an event, as a stretch of its own. */
    public Moments moment(RepEvent event) {
        Duration moment = rep.at(event);
        return new Moments(moment, moment, moment);
    }

    private Duration time(int frame) {
        return traces().time(frame);
    }

    /** Share of a stretch's frames in which the hands stand in for the bar. */
    public double substitutedShare(Window stretch) {
        int substituted = 0;
        for (int frame = stretch.from(); frame <= stretch.to(); frame++) {
            if (frame < lift.barSubstituted().size() && lift.barSubstituted().get(frame)) {
                substituted++;
            }
        }
        return stretch.isEmpty() ? 0 : (double) substituted / stretch.size();
    }
}
