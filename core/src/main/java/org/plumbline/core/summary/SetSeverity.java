package org.plumbline.core.summary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.rule.RuleOutcome;

/**
 * The severity a fault has for the set (biomechanics C7): the one reached in at least two repetitions or in 40 % of those
 * judged; else one step less than the worst, but never less than a note. A single repetition keeps its own.
 */
final class SetSeverity {
    private static final int ENOUGH_REPS = 2;
    private static final double ENOUGH_SHARE = 0.4;

    private SetSeverity() {}

    /** Returns the set severity of every fault that was found; what only the set can show has its own. */
    static Map<FaultCode, Severity> of(List<JudgedRep> reps, Map<FaultCode, RuleOutcome> ofSet) {
        Map<FaultCode, Severity> set = new EnumMap<>(FaultCode.class);
        ofSet.forEach((code, outcome) -> {
            if (outcome instanceof RuleOutcome.Flagged flagged) {
                set.put(code, flagged.fault().severity());
            }
        });
        for (FaultCode code : FaultCode.values()) {
            List<Severity> found = reps.stream()
                    .flatMap(rep -> rep.faults().stream())
                    .filter(fault -> fault.code() == code)
                    .map(Fault::severity)
                    .toList();
            if (!found.isEmpty()) {
                long judged = reps.stream().filter(rep -> rep.assessed(code)).count();
                set.put(code, of(found, judged));
            }
        }
        return set;
    }

    private static Severity of(List<Severity> found, long judged) {
        for (Severity step : List.of(Severity.SERIOUS, Severity.WARNING)) {
            long reached =
                    found.stream().filter(one -> one.compareTo(step) >= 0).count();
            if (reached >= ENOUGH_REPS || reached >= ENOUGH_SHARE * judged) {
                return step;
            }
            if (reached > 0) {
                return step == Severity.SERIOUS ? Severity.WARNING : Severity.NOTE;
            }
        }
        return Severity.NOTE;
    }
}
