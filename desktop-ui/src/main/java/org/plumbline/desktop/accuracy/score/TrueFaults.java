package org.plumbline.desktop.accuracy.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.samples.truth.measure.RepMeasures;
import org.plumbline.samples.truth.measure.TrueMeasure;

/**
 * Which faults a repetition truly has: the catalogue (biomechanics C6) applied to true measures. It takes the numbers of the
 * limits from core and nothing else, so that a rule which reads them wrongly is found out.
 */
public final class TrueFaults {
    private static final double LEAST_TRAVEL = 0.35;

    private final RepMeasures rep;
    private final FaultLimits limits;
    private final Map<FaultCode, Degree> degrees = new EnumMap<>(FaultCode.class);

    private TrueFaults(RepMeasures rep, FaultLimits limits) {
        this.rep = rep;
        this.limits = limits;
    }

    /** Every fault that a single repetition can have, those it doesn't have with {@link Degree#NONE}. */
    public static Map<FaultCode, Degree> of(RepMeasures rep, FaultLimits limits) {
        TrueFaults faults = new TrueFaults(rep, limits);
        if (rep.events().sawSet() || rep.rep() == 0) {
            faults.start();
        }
        faults.pull();
        faults.end();
        faults.lowering();
        return Collections.unmodifiableMap(faults.degrees);
    }

    private void start() {
        put(FaultCode.F01, at(TrueMeasure.BAR_FOOT_FRACTION_AT_LIFTOFF, LimitId.F01_FOOT_FRACTION));
        put(FaultCode.F02, at(TrueMeasure.BAR_FOOT_FRACTION_AT_LIFTOFF, LimitId.F02_FOOT_FRACTION));
        Degree straight = at(TrueMeasure.KNEE_AT_LIFTOFF, LimitId.F03_KNEE)
                .milder(at(TrueMeasure.STOOP_SHARE, LimitId.F03_STOOP_SHARE));
        put(
                FaultCode.F03,
                at(TrueMeasure.HIP_FRACTION_AT_LIFTOFF, LimitId.F03_HIP_FRACTION)
                        .worse(straight));
        put(
                FaultCode.F04,
                at(TrueMeasure.HIP_FRACTION_AT_LIFTOFF, LimitId.F04_HIP_FRACTION)
                        .worse(at(TrueMeasure.KNEE_AT_LIFTOFF, LimitId.F04_KNEE))
                        .worse(at(TrueMeasure.ARM_ANGLE_AT_LIFTOFF, LimitId.F04_ARM)));
        put(FaultCode.F05, at(TrueMeasure.LUMBAR_AT_LIFTOFF, LimitId.F05_LUMBAR));
        boolean tips = at(TrueMeasure.TRUNK_CHANGE_BEFORE, LimitId.F09_TRUNK_DROP) != Degree.NONE;
        put(FaultCode.F09, tips ? at(TrueMeasure.HIP_POP, LimitId.F09_HIP_POP) : Degree.NONE);
        // Either alone is a warning; only both together are serious (C6, F20).
        Degree stoop = at(TrueMeasure.STOOP_SHARE, LimitId.F20_STOOP_SHARE);
        Degree stiff = at(TrueMeasure.KNEE_EXTENSION, LimitId.F20_KNEE_EXTENSION);
        put(FaultCode.F20, stoop.milder(stiff) == Degree.SERIOUS ? Degree.SERIOUS : warning(stoop.worse(stiff)));
    }

    private void pull() {
        put(FaultCode.F06, at(TrueMeasure.LUMBAR_CHANGE, LimitId.F06_LUMBAR_CHANGE));
        Degree drop = at(TrueMeasure.TRUNK_DROP, LimitId.F08_TRUNK_DROP);
        boolean seen = at(TrueMeasure.HIP_SHOULDER_RISE_RATIO, LimitId.F08_RISE_RATIO) != Degree.NONE;
        put(FaultCode.F08, drop == Degree.SERIOUS || seen ? drop : Degree.NONE);
        put(FaultCode.F10, at(TrueMeasure.BAR_DRIFT_FORWARD, LimitId.F10_DRIFT));
        put(FaultCode.F11, at(TrueMeasure.BAR_THIGH_GAP, LimitId.F11_LEG_GAP));
        put(FaultCode.F12, at(TrueMeasure.BAR_DIP, LimitId.F12_DIP));
        put(FaultCode.F18, looksUp());
        put(
                FaultCode.F19,
                at(TrueMeasure.FOOT_SLIP, LimitId.F19_SLIP).worse(at(TrueMeasure.HEEL_LIFT, LimitId.F19_HEEL_LIFT)));
    }

    /** The worse of neck and face, when both are beyond half of the warning limit (C4). */
    private Degree looksUp() {
        double half = limits.of(LimitId.F18_HEAD).warn() / 2;
        boolean both = Stream.of(TrueMeasure.NECK_EXTENSION, TrueMeasure.HEAD_PITCH)
                .allMatch(measure -> rep.of(measure).orElse(0) >= half);
        return both
                ? at(TrueMeasure.NECK_EXTENSION, LimitId.F18_HEAD).worse(at(TrueMeasure.HEAD_PITCH, LimitId.F18_HEAD))
                : Degree.NONE;
    }

    private void end() {
        put(
                FaultCode.F13,
                at(TrueMeasure.HIP_SHORT, LimitId.F13_HIP_SHORT)
                        .worse(at(TrueMeasure.KNEE_SHORT, LimitId.F13_KNEE_SHORT)));
        put(FaultCode.F14, at(TrueMeasure.LEAN_BACK, LimitId.F14_LEAN_BACK));
    }

    private void lowering() {
        OptionalDouble travel = rep.of(TrueMeasure.RANGE_OF_MOTION);
        if (travel.isPresent() && travel.getAsDouble() >= LEAST_TRAVEL) {
            put(
                    FaultCode.F15,
                    at(TrueMeasure.ECCENTRIC, LimitId.F15_ECCENTRIC)
                            .worse(at(TrueMeasure.LOWERING_PEAK_SPEED, LimitId.F15_SPEED))
                            .worse(at(TrueMeasure.FREE_FALL_SHARE, LimitId.F15_FALL)));
        }
        Degree knees = at(TrueMeasure.KNEE_AT_DESCENT, LimitId.F16_KNEE);
        boolean around = at(TrueMeasure.DESCENT_DRIFT, LimitId.F16_DRIFT) != Degree.NONE;
        put(FaultCode.F16, around ? knees : warning(knees));
        put(
                FaultCode.F17,
                at(TrueMeasure.LUMBAR_DESCENT_CHANGE, LimitId.F17_LUMBAR_CHANGE)
                        .worse(at(TrueMeasure.LUMBAR_DESCENT_MAX, LimitId.F17_LUMBAR)));
    }

    private static Degree warning(Degree degree) {
        return degree.milder(Degree.WARNING);
    }

    private void put(FaultCode code, Degree degree) {
        degrees.put(code, degree);
    }

    private Degree at(TrueMeasure measure, LimitId id) {
        return at(rep, measure, id, limits);
    }

    /** How bad a measure is by one limit; one without a value is not bad. */
    static Degree at(RepMeasures rep, TrueMeasure measure, LimitId id, FaultLimits limits) {
        OptionalDouble known = rep.of(measure);
        return known.isEmpty() ? Degree.NONE : degree(known.getAsDouble(), id, limits);
    }

    static Degree degree(double value, LimitId id, FaultLimits limits) {
        Limit limit = limits.of(id);
        double sign = id.sense() == LimitId.Sense.ABOVE ? 1 : -1;
        return sign * value >= sign * limit.serious()
                ? Degree.SERIOUS
                : sign * value >= sign * limit.warn() ? Degree.WARNING : Degree.NONE;
    }
}
