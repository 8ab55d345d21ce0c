package org.plumbline.core.analysis;

import java.util.List;
import java.util.Map;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Quantity;

/**
 * The set as a whole.
 *
 * @param repCount repetitions counted (failed and partial ones left out)
 * @param severityByFault set severity of every fault found (biomechanics C7)
 * @param trends over the set; empty with fewer than two repetitions
 * @param velocityLossPercent fall of mean concentric velocity from best to last, a ratio times 100
 * @param priorities at most three, causes before effects
 * @param consistency median absolute deviation over the repetitions; empty with fewer than three
 */
public record SetSummary(
        int repCount,
        Map<FaultCode, Severity> severityByFault,
        Map<MeasureId, Trend> trends,
        Measurement velocityLossPercent,
        List<FaultCode> priorities,
        Map<MeasureId, Quantity> consistency) {

    /** A set of which no deviations are known. */
    public SetSummary(
            int repCount,
            Map<FaultCode, Severity> severityByFault,
            Map<MeasureId, Trend> trends,
            Measurement velocityLossPercent,
            List<FaultCode> priorities) {
        this(repCount, severityByFault, trends, velocityLossPercent, priorities, Map.of());
    }

    public SetSummary {
        severityByFault = Map.copyOf(severityByFault);
        trends = Map.copyOf(trends);
        priorities = List.copyOf(priorities);
        consistency = Map.copyOf(consistency);
        if (priorities.size() > 3) {
            throw new IllegalArgumentException("at most three priorities");
        }
    }
}
