package org.plumbline.core.fault;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.core.settings.Goal;

/**
 * All limits in force, one for every {@link LimitId}. None is a published threshold for video; each names its basis.
 *
 * @param limits in the units of their ids
 */
public record FaultLimits(Map<LimitId, Limit> limits) {
    /** Feet turned out by 42° project to 0.74 of their length, which moves foot fractions (biomechanics C6). */
    private static final double SUMO_FOOT = 0.05;

    private static final double SUMO_HIP_FRACTION = -0.10;
    private static final double SUMO_LOW_HIPS = 0.15;
    private static final double SUMO_DEEP_KNEES = 85;
    private static final double STRENGTH_LUMBAR = 5;

    public FaultLimits {
        Map<LimitId, Limit> copy = new EnumMap<>(LimitId.class);
        for (LimitId id : LimitId.values()) {
            Limit limit = limits.get(id);
            if (limit == null) {
                throw new IllegalArgumentException("no limit for " + id);
            }
            if (!id.reached(limit.serious(), limit.warn())) {
                throw new IllegalArgumentException(id + ": serious comes before warning in " + limit);
            }
            copy.put(id, limit);
        }
        limits = Collections.unmodifiableMap(copy);
    }

    /** The limits of biomechanics C6 for a conventional deadlift. */
    public static FaultLimits defaults() {
        Map<LimitId, Limit> limits = new EnumMap<>(LimitId.class);
        for (LimitId id : LimitId.values()) {
            limits.put(id, id.preset());
        }
        return new FaultLimits(limits);
    }

    public Limit of(LimitId id) {
        Limit limit = limits.get(id);
        if (limit == null) {
            throw new IllegalStateException("every id has a limit");
        }
        return limit;
    }

    /** These limits with one replaced. */
    public FaultLimits with(LimitId id, Limit limit) {
        Map<LimitId, Limit> changed = new EnumMap<>(limits);
        changed.put(id, limit);
        return new FaultLimits(changed);
    }

    /** These limits for a sumo stance: hips may be lower, but not as high; the feet project shorter. */
    public FaultLimits forSumo() {
        return with(LimitId.F01_FOOT_FRACTION, of(LimitId.F01_FOOT_FRACTION).shifted(SUMO_FOOT))
                .with(LimitId.F02_FOOT_FRACTION, of(LimitId.F02_FOOT_FRACTION).shifted(-SUMO_FOOT))
                .with(LimitId.F03_HIP_FRACTION, of(LimitId.F03_HIP_FRACTION).shifted(SUMO_HIP_FRACTION))
                .with(LimitId.F04_HIP_FRACTION, relaxed(of(LimitId.F04_HIP_FRACTION), SUMO_LOW_HIPS))
                .with(LimitId.F04_KNEE, relaxed(of(LimitId.F04_KNEE), SUMO_DEEP_KNEES));
    }

    /** A limit from above whose warning comes no earlier than at a value, nor its serious step before that. */
    private static Limit relaxed(Limit own, double warn) {
        double later = Math.min(own.warn(), warn);
        return new Limit(later, Math.min(own.serious(), later));
    }

    /** These limits for what the lifter trains for: strength loosens the warnings of rounding, never what is serious. */
    public FaultLimits forGoal(Goal goal) {
        return switch (goal) {
            case GENERAL -> this;
            case STRENGTH ->
                with(LimitId.F05_LUMBAR, of(LimitId.F05_LUMBAR).warnShifted(STRENGTH_LUMBAR))
                        .with(
                                LimitId.F06_LUMBAR_CHANGE,
                                of(LimitId.F06_LUMBAR_CHANGE).warnShifted(STRENGTH_LUMBAR));
        };
    }
}
