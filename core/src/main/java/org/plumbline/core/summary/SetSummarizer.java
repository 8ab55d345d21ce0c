package org.plumbline.core.summary;

import java.util.List;
import java.util.Map;
import org.plumbline.core.analysis.SetSummary;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.message.Messages;
import org.plumbline.core.rep.RepType;

/** Sums a set up from its judged repetitions. */
public final class SetSummarizer {

    private SetSummarizer() {}

    /**
     * Sums up.
     *
     * @param reps every repetition, failed and partial ones too; those count for faults but not as repetitions
     */
    public static SetSummary of(List<JudgedRep> reps, Messages messages) {
        List<JudgedRep> counted = reps.stream()
                .filter(rep ->
                        rep.rep().type() == RepType.DEAD_STOP || rep.rep().type() == RepType.TOUCH_AND_GO)
                .toList();
        Map<FaultCode, Severity> severities = SetSeverity.of(reps);
        return new SetSummary(
                counted.size(),
                severities,
                Trends.of(counted),
                VelocityLoss.of(counted, messages),
                Priorities.of(reps, severities));
    }
}
