package org.plumbline.core.fault.rule;

import java.util.List;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.measure.Moments;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.message.Messages;
import org.plumbline.core.quantity.Measurement;

/**
 * What a rule of the set judges by.
 *
 * @param reps repetitions that count, in order; failed and partial ones left out
 * @param velocityLossPercent fall of mean concentric velocity from best to last, a ratio times 100
 * @param anySerious whether a rule found something serious in any repetition
 * @param limits in force
 * @param messages texts
 */
public record SetEvidence(
        List<CountedRep> reps,
        Measurement velocityLossPercent,
        boolean anySerious,
        FaultLimits limits,
        Messages messages) {

    public SetEvidence {
        reps = List.copyOf(reps);
    }

    /**
     * A repetition that counts.
     *
     * @param number from 1
     * @param readings everything measured in it
     * @param moments where it lies in the clip; its evidence is its lockout
     */
    public record CountedRep(int number, RepReadings readings, Moments moments) {}

    /** A limit in force. */
    public Limit limit(LimitId id) {
        return limits.of(id);
    }

    /** The whole set, its evidence the lockout of its last repetition; there must be one. */
    public Moments moments() {
        return Moments.around(
                reps.getFirst().moments().from(),
                reps.getLast().moments().to(),
                reps.getLast().moments().evidence());
    }
}
