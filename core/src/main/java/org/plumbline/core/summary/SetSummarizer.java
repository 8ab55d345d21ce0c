package org.plumbline.core.summary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.core.analysis.SetSummary;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.message.Messages;
import org.plumbline.core.rep.RepType;

/** Sums a set up from its judged repetitions. */
public final class SetSummarizer {

    private SetSummarizer() {}

    /** Sums up repetitions alone, without what only a whole set can show. */
    public static SetSummary of(List<JudgedRep> reps, Messages messages) {
        return of(reps, Map.of(), messages);
    }

    /**
     * Sums up.
     *
     * @param reps every repetition, failed and partial ones too; those count for faults but not as repetitions
     * @param ofSet what the rules of the set say
     */
    public static SetSummary of(List<JudgedRep> reps, Map<FaultCode, RuleOutcome> ofSet, Messages messages) {
        return of(reps, ofSet, Set.of(), messages);
    }

    /**
     * Sums up after a viewer's review.
     *
     * @param rejected faults that are no priorities, because a viewer says that they are none
     */
    public static SetSummary of(
            List<JudgedRep> reps, Map<FaultCode, RuleOutcome> ofSet, Set<FaultCode> rejected, Messages messages) {
        List<JudgedRep> counted = counted(reps);
        Map<FaultCode, Severity> severities = SetSeverity.of(reps, ofSet);
        return new SetSummary(
                counted.size(),
                severities,
                Trends.of(counted),
                VelocityLoss.of(counted, messages),
                Priorities.of(reps, ofSet, standing(severities, rejected)),
                Spread.of(counted));
    }

    private static Map<FaultCode, Severity> standing(Map<FaultCode, Severity> severities, Set<FaultCode> rejected) {
        Map<FaultCode, Severity> standing = new EnumMap<>(FaultCode.class);
        standing.putAll(severities);
        standing.keySet().removeAll(rejected);
        return standing;
    }

    /** Repetitions that were lifted to the top. */
    static List<JudgedRep> counted(List<JudgedRep> reps) {
        return reps.stream()
                .filter(rep ->
                        rep.rep().type() == RepType.DEAD_STOP || rep.rep().type() == RepType.TOUCH_AND_GO)
                .toList();
    }
}
