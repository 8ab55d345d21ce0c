package org.plumbline.core.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.quantity.Quality;

/**
 * At most three things to work on: chosen by severity × share of repetitions × confidence, an effect of another fault
 * counting half; then put in the order of the lift, so that causes come before effects (biomechanics C6).
 * What is only a note for the set is told, but is no thing to work on.
 */
final class Priorities {
    private static final int MOST = 3;
    private static final double EFFECT = 0.5;

    /** Catalogue in the order set-up, pull, lockout, lowering, set. */
    private static final List<FaultCode> ORDER = List.of(
            FaultCode.F01,
            FaultCode.F02,
            FaultCode.F03,
            FaultCode.F20,
            FaultCode.F04,
            FaultCode.F05,
            FaultCode.F18,
            FaultCode.F09,
            FaultCode.F08,
            FaultCode.F06,
            FaultCode.F10,
            FaultCode.F11,
            FaultCode.F12,
            FaultCode.F19,
            FaultCode.F07,
            FaultCode.F13,
            FaultCode.F14,
            FaultCode.F15,
            FaultCode.F16,
            FaultCode.F17,
            FaultCode.F21,
            FaultCode.F22);

    private Priorities() {}

    static List<FaultCode> of(List<JudgedRep> reps, Map<FaultCode, RuleOutcome> ofSet, Map<FaultCode, Severity> set) {
        return set.keySet().stream()
                .filter(code -> set.getOrDefault(code, Severity.NOTE).compareTo(Severity.WARNING) >= 0)
                .sorted(Comparator.comparingDouble((FaultCode code) -> -weight(reps, ofSet, code, set))
                        .thenComparing(ORDER::indexOf))
                .limit(MOST)
                .sorted(Comparator.comparing(ORDER::indexOf))
                .toList();
    }

    private static double weight(
            List<JudgedRep> reps, Map<FaultCode, RuleOutcome> ofSet, FaultCode code, Map<FaultCode, Severity> set) {
        if (ofSet.get(code) instanceof RuleOutcome.Flagged flagged) {
            return weight(flagged.fault().severity()) * weight(flagged.fault().confidence());
        }
        List<JudgedRep> with = reps.stream().filter(rep -> rep.flagged(code)).toList();
        long judged = reps.stream().filter(rep -> rep.assessed(code)).count();
        double persistence = (double) with.size() / Math.max(1, judged);
        double confidence = with.stream()
                .flatMap(rep -> rep.faults().stream())
                .filter(fault -> fault.code() == code)
                .map(Fault::confidence)
                .mapToDouble(Priorities::weight)
                .average()
                .orElse(0);
        boolean effect = with.stream().allMatch(rep -> CombinedRules.isEffect(rep, code));
        return weight(set.getOrDefault(code, Severity.NOTE)) * persistence * confidence * (effect ? EFFECT : 1);
    }

    private static double weight(Severity severity) {
        return switch (severity) {
            case NOTE -> 1;
            case WARNING -> 2;
            case SERIOUS -> 3;
        };
    }

    private static double weight(Quality quality) {
        return switch (quality) {
            case HIGH -> 1;
            case MEDIUM -> 0.7;
            case LOW -> 0.4;
        };
    }
}
