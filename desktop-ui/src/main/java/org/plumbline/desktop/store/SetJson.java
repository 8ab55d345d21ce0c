package org.plumbline.desktop.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.plumbline.core.analysis.SetSummary;
import org.plumbline.core.analysis.Trend;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quantity;

/** The set in {@code analysis.json}; entries stand in the order of their catalogue, so that files can be compared. */
final class SetJson {

    private SetJson() {}

    static ObjectNode tree(SetSummary set) {
        ObjectNode node = Json.object();
        node.put("repCount", set.repCount());
        ObjectNode severities = node.putObject("severityByFault");
        for (FaultCode code : FaultCode.values()) {
            Severity severity = set.severityByFault().get(code);
            if (severity != null) {
                severities.put(code.name(), AnalysisJson.lower(severity));
            }
        }
        ObjectNode trends = node.putObject("trends");
        for (MeasureId id : MeasureId.values()) {
            Trend trend = set.trends().get(id);
            if (trend != null) {
                ObjectNode entry = trends.putObject(id.id());
                entry.set("slopePerRep", Json.number(trend.slopePerRep()));
                entry.set("firstThird", Json.number(trend.firstThird()));
                entry.set("lastThird", Json.number(trend.lastThird()));
            }
        }
        ObjectNode consistency = node.putObject("consistency");
        for (MeasureId id : MeasureId.values()) {
            Quantity deviation = set.consistency().get(id);
            if (deviation != null) {
                consistency.set(id.id(), Json.number(deviation.in(id.unit())));
            }
        }
        if (set.velocityLossPercent() instanceof Measured loss) {
            node.set("velocityLossPercent", Json.number(loss.number()));
        } else {
            node.putNull("velocityLossPercent");
        }
        ArrayNode priorities = node.putArray("priorities");
        set.priorities().forEach(code -> priorities.add(code.name()));
        return node;
    }
}
