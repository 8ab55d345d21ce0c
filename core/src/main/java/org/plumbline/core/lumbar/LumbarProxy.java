package org.plumbline.core.lumbar;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Side;
import org.plumbline.core.message.Messages;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.Segmentation;
import org.plumbline.core.rep.Standing;
import org.plumbline.core.signal.CleanSignal;
import org.plumbline.core.signal.RawSignal;
import org.plumbline.core.signal.Robust;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.SignalCleaner;
import org.plumbline.core.signal.Timeline;
import org.plumbline.core.signal.Trace;

/**
 * λ = 7.7° for each per cent of trunk length by which the lumbar part of the back's outline bulges more than in the lifter's
 * own standing (biomechanics C5, 4; B9). First version: the outline is that of a mask of 256 pixels across the body, good to
 * about ± 9° (B3), so everything from it is of low quality.
 */
public final class LumbarProxy {
    /** Degrees of lumbar flexion per per cent of trunk length; 7.2 to 8.5 over anatomies (B9). */
    public static final double DEGREES_PER_PERCENT = 7.7;

    /** Half-width of what the mask's coarseness leaves unknown in one frame, degrees (B3, 8 mm of edge noise). */
    public static final double MASK_ERROR_DEGREES = 9;

    private static final double LEAST_COVERAGE = 0.7;
    private static final double LEAST_CONFIDENCE = 0.3;
    private static final double LEAST_PERSON_PIXELS = 350;
    private static final double TRUNK_SHARE_OF_STATURE = 0.288;
    private static final int FEWEST_FRAMES = 3;
    private static final double BEFORE_LIFT_OFF_SECONDS = 0.3;
    private static final double OUTLIER_FLOOR_PERCENT = 0.5;

    private final Messages messages;

    public LumbarProxy(Messages messages) {
        this.messages = messages;
    }

    /** Estimates the proxy over a clip. */
    public LumbarEstimate estimate(List<CapturedFrame> frames, Kinematics kinematics, Segmentation segmentation) {
        if (kinematics.trunkLengthPixels() / TRUNK_SHARE_OF_STATURE < LEAST_PERSON_PIXELS) {
            return none(frames.size(), Text.REASON_PERSON_TOO_SMALL);
        }
        RawSignal raw = new RawSignal(frames.size());
        double[] scatter = new double[frames.size()];
        // Half of the time of an analysis goes here, and each frame stands alone.
        List<Optional<Bulge>> bulges =
                frames.parallelStream().map(frame -> bulge(frame, kinematics)).toList();
        for (int i = 0; i < bulges.size(); i++) {
            int index = frames.get(i).index();
            bulges.get(i).ifPresent(bulge -> {
                raw.set(index, bulge.percent());
                scatter[index] = bulge.error();
            });
        }
        if (raw.count() < FEWEST_FRAMES) {
            return none(frames.size(), Text.REASON_NO_BACK_OUTLINE);
        }
        CleanSignal bulge =
                new SignalCleaner(timeline(frames, kinematics)).clean(raw, Unit.RATIO, OUTLIER_FLOOR_PERCENT);
        return referred(bulge.values(), scatter, kinematics, segmentation);
    }

    private LumbarEstimate referred(Trace bulge, double[] scatter, Kinematics kinematics, Segmentation segmentation) {
        if (segmentation.standing() instanceof Standing.Seen seen) {
            double[] standing = valuesIn(bulge, seen.fromFrame(), seen.toFrame());
            if (standing.length >= FEWEST_FRAMES) {
                return new LumbarEstimate(
                        degrees(bulge, scatter, Robust.of(standing).median()),
                        new LumbarReference.OwnStanding(seen.atLockout()));
            }
        }
        for (Rep rep : segmentation.reps()) {
            double[] start = rep.saw(RepEvent.LIFT_OFF) ? beforeLiftOff(bulge, kinematics, rep) : new double[0];
            if (start.length >= FEWEST_FRAMES) {
                return new LumbarEstimate(
                        degrees(bulge, scatter, Robust.of(start).median()), new LumbarReference.FirstStart());
            }
        }
        return none(bulge.length(), Text.REASON_NO_BACK_REFERENCE);
    }

    private static double[] beforeLiftOff(Trace bulge, Kinematics kinematics, Rep rep) {
        double liftOff = rep.at(RepEvent.LIFT_OFF).toNanos() / 1e9;
        int to = kinematics.traces().frameAt(rep.at(RepEvent.LIFT_OFF));
        int from = to;
        while (from > 0 && kinematics.traces().seconds(from - 1) >= liftOff - BEFORE_LIFT_OFF_SECONDS) {
            from--;
        }
        return valuesIn(bulge, from, to);
    }

    private static Optional<Bulge> bulge(CapturedFrame frame, Kinematics kinematics) {
        if (!(frame.pose() instanceof PoseObservation.Seen seen)
                || seen.silhouette().size() < 3) {
            return Optional.empty();
        }
        boolean left = kinematics.nearSide() == Side.LEFT;
        KeypointEstimate hip = seen.pose().at(left ? Keypoint.LEFT_HIP : Keypoint.RIGHT_HIP);
        KeypointEstimate shoulder = seen.pose().at(left ? Keypoint.LEFT_SHOULDER : Keypoint.RIGHT_SHOULDER);
        double trunk = hip.position().distanceTo(shoulder.position());
        boolean trusted = !hip.hidden()
                && !shoulder.hidden()
                && hip.confidence() >= LEAST_CONFIDENCE
                && shoulder.confidence() >= LEAST_CONFIDENCE
                && trunk > kinematics.trunkLengthPixels() / 2;
        if (!trusted) {
            return Optional.empty();
        }
        BackOutline outline = BackOutline.of(
                seen.silhouette(),
                hip.position(),
                shoulder.position(),
                kinematics.facing() == Facing.RIGHT,
                new Exclusions(seen.pose(), kinematics.nearSide(), frame.bar(), trunk));
        return outline.coverage() < LEAST_COVERAGE ? Optional.empty() : Optional.of(Bulge.of(outline));
    }

    private static Trace degrees(Trace bulge, double[] scatter, double base) {
        double[] values = new double[bulge.length()];
        double[] errors = new double[bulge.length()];
        SampleState[] states = new SampleState[bulge.length()];
        for (int i = 0; i < states.length; i++) {
            states[i] = bulge.state(i);
            if (bulge.has(i)) {
                values[i] = DEGREES_PER_PERCENT * (bulge.value(i) - base);
                double fit = DEGREES_PER_PERCENT * Math.hypot(scatter[i], bulge.error(i));
                errors[i] = Math.hypot(MASK_ERROR_DEGREES, fit);
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

    private static double[] valuesIn(Trace trace, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(trace::has)
                .mapToDouble(trace::value)
                .toArray();
    }

    private LumbarEstimate none(int frames, Text reason) {
        return new LumbarEstimate(Trace.missing(Unit.DEGREE, frames), new LumbarReference.None(messages.say(reason)));
    }
}
