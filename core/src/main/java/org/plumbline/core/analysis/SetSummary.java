package org.plumbline.core.analysis;

import java.util.List;
import java.util.Map;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Measurement;

/**
 * The set as a whole.
 *
 * @param repCount repetitions counted (failed and partial ones left out)
 * @param severityByFault set severity of every fault found (biomechanics C7)
 * @param trends over the set; empty with fewer than two repetitions
 * @param velocityLossPercent fall of mean concentric velocity from best to last, a ratio times 100
 * @param priorities at most three, causes before effects
 */
public record SetSummary(
        int repCount,
        Map<FaultCode, Severity> severityByFault,
        Map<MeasureId, Trend> trends,
        Measurement velocityLossPercent,
        List<FaultCode> priorities) {

    public SetSummary {
        severityByFault = Map.copyOf(severityByFault);
        trends = Map.copyOf(trends);
        priorities = List.copyOf(priorities);
        if (priorities.size() > 3) {
            throw new IllegalArgumentException("at most three priorities");
        }
    }
}
