package org.plumbline.core.lumbar;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.message.Messages;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.Segmentation;
import org.plumbline.core.rep.Standing;
import org.plumbline.core.signal.RawSignal;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.SignalCleaner;
import org.plumbline.core.signal.Timeline;
import org.plumbline.core.signal.Trace;

/**
 * λ: how far the lumbar part of the lifter's own back must bend for its outline to become the one that is seen (biomechanics
 * C5). It counts from the back while standing, else from that before the first lift-off. The edge in the picture is read
 * where it was found in most frames; else the network's mask, for a note at most.
 */
public final class LumbarProxy {
    private static final double LEAST_PERSON_PIXELS = 350;
    private static final double TRUNK_SHARE_OF_STATURE = 0.288;
    private static final int FEWEST_FRAMES = 3;
    /** The edge must have been found in so many of the frames in which the mask shows the back. */
    private static final double LEAST_BY_EDGE = 0.6;
    /** An outline farther from every bent reference, in trunk lengths, is not that back: 6 mm. */
    private static final double MOST_MISFIT = 0.012;

    private static final double BEFORE_LIFT_OFF_SECONDS = 0.3;
    private static final double OUTLIER_FLOOR_DEGREES = 4;

    private final Messages messages;

    public LumbarProxy(Messages messages) {
        this.messages = messages;
    }

    /** A reference, and what it is. */
    private record Found(ReferenceBack back, LumbarReference what) {}

    /** Estimates the proxy over a clip. */
    public LumbarEstimate estimate(CapturedLift lift, Kinematics kinematics, Segmentation segmentation) {
        int frames = lift.frames().size();
        if (kinematics.trunkLengthPixels() / TRUNK_SHARE_OF_STATURE < LEAST_PERSON_PIXELS) {
            return none(frames, Text.REASON_PERSON_TOO_SMALL);
        }
        BackSight mask = BackSight.of(lift, kinematics, true);
        BackSight edge = BackSight.of(lift, kinematics, false);
        if (mask.outlines().size() < FEWEST_FRAMES && edge.outlines().size() < FEWEST_FRAMES) {
            return none(frames, Text.REASON_NO_BACK_OUTLINE);
        }
        boolean sharp =
                edge.outlines().size() >= LEAST_BY_EDGE * mask.outlines().size();
        Optional<Found> byEdge = sharp ? reference(edge, kinematics, segmentation, BackSource.EDGE) : Optional.empty();
        if (byEdge.isPresent()) {
            return estimate(lift, kinematics, edge, byEdge.get());
        }
        return reference(mask, kinematics, segmentation, BackSource.MASK)
                .map(found -> estimate(lift, kinematics, mask, found))
                .orElseGet(() -> none(frames, Text.REASON_NO_BACK_REFERENCE));
    }

    private static LumbarEstimate estimate(CapturedLift lift, Kinematics kinematics, BackSight sight, Found reference) {
        int frames = lift.frames().size();
        Timeline timeline = timeline(lift.frames(), kinematics);
        double[] degrees = new double[frames];
        double[] errors = new double[frames];
        FlexionFit fit = new FlexionFit(reference.back());
        BackSource source = source(reference.what());
        sight.outlines().forEach((frame, outline) -> {
            FlexionFit.Flexion flexion = fit.of(outline);
            if (source == BackSource.MASK || flexion.misfit() <= MOST_MISFIT) {
                degrees[frame] = flexion.degrees();
                errors[frame] = flexion.error();
            }
        });
        SteadyFlexion steady = new SteadyFlexion(timeline, degrees, errors);
        RawSignal raw = new RawSignal(frames);
        for (int i = 0; i < frames; i++) {
            if (steady.has(i)) {
                double[] here = steady.at(i);
                raw.set(i, here[0]);
                errors[i] = here[1];
            }
        }
        Trace clean = new SignalCleaner(timeline)
                .clean(raw, Unit.DEGREE, OUTLIER_FLOOR_DEGREES)
                .values();
        Trace noise = withErrors(clean, i -> Math.hypot(errors[i], clean.error(i)));
        return new LumbarEstimate(
                withErrors(noise, i -> Math.hypot(noise.error(i), source.errorDegrees(noise.value(i)))),
                noise,
                reference.what());
    }

    private static Optional<Found> reference(
            BackSight sight, Kinematics kinematics, Segmentation segmentation, BackSource source) {
        if (segmentation.standing() instanceof Standing.Seen seen) {
            Optional<ReferenceBack> standing = ReferenceBack.of(sight.between(seen.fromFrame(), seen.toFrame()));
            if (standing.isPresent()) {
                boolean bare = source == BackSource.MASK || standing.get().hollow();
                return Optional.of(new Found(
                        standing.get(),
                        new LumbarReference.OwnStanding(seen.atLockout(), bare ? source : BackSource.CLOTHES)));
            }
        }
        for (Rep rep : segmentation.reps()) {
            Optional<ReferenceBack> start =
                    rep.saw(RepEvent.LIFT_OFF) ? beforeLiftOff(sight, kinematics, rep) : Optional.empty();
            if (start.isPresent()) {
                return Optional.of(new Found(start.get(), new LumbarReference.FirstStart(source)));
            }
        }
        return Optional.empty();
    }

    private static Optional<ReferenceBack> beforeLiftOff(BackSight sight, Kinematics kinematics, Rep rep) {
        double liftOff = rep.at(RepEvent.LIFT_OFF).toNanos() / 1e9;
        int to = kinematics.traces().frameAt(rep.at(RepEvent.LIFT_OFF));
        int from = to;
        while (from > 0 && kinematics.traces().seconds(from - 1) >= liftOff - BEFORE_LIFT_OFF_SECONDS) {
            from--;
        }
        return ReferenceBack.of(sight.between(from, to));
    }

    private static BackSource source(LumbarReference reference) {
        return switch (reference) {
            case LumbarReference.OwnStanding standing -> standing.source();
            case LumbarReference.FirstStart start -> start.source();
            case LumbarReference.None none -> throw new IllegalArgumentException(none.reason());
        };
    }

    private static Trace withErrors(Trace clean, IntToDoubleFunction error) {
        double[] values = new double[clean.length()];
        double[] errors = new double[clean.length()];
        SampleState[] states = new SampleState[clean.length()];
        for (int i = 0; i < states.length; i++) {
            states[i] = clean.state(i);
            if (clean.has(i)) {
                values[i] = clean.value(i);
                errors[i] = error.applyAsDouble(i);
            }
        }
        return new Trace(Unit.DEGREE, values, errors, states);
    }

    private static Timeline timeline(List<CapturedFrame> frames, Kinematics kinematics) {
        double[] seconds = new double[frames.size()];
        boolean[] cuts = new boolean[frames.size()];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = kinematics.traces().seconds(i);
            cuts[i] = frames.get(i).afterCut();
        }
        return new Timeline(seconds, cuts);
    }

    private LumbarEstimate none(int frames, Text reason) {
        Trace missing = Trace.missing(Unit.DEGREE, frames);
        return new LumbarEstimate(missing, missing, new LumbarReference.None(messages.say(reason)));
    }
}
