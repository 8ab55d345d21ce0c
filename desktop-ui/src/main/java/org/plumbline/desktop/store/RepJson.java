package org.plumbline.desktop.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;

/** A repetition in {@code analysis.json}. */
final class RepJson {

    private RepJson() {}

    static ObjectNode tree(AnalyzedRep analyzed, ClipTime clip) {
        Rep rep = analyzed.rep();
        ObjectNode node = Json.object();
        node.put("number", rep.number());
        node.put("type", rep.type().id());
        for (RepEvent event : RepEvent.values()) {
            if (rep.saw(event)) {
                node.set(name(event), Json.number(clip.seconds(rep.at(event))));
            } else {
                node.putNull(name(event));
            }
        }
        ObjectNode measures = node.putObject("measures");
        for (Map.Entry<MeasureId, Measurement> entry :
                analyzed.measures().measurements().entrySet()) {
            measures.set(entry.getKey().id(), measure(entry.getValue()));
        }
        return node;
    }

    private static String name(RepEvent event) {
        return switch (event) {
            case SET -> "setSec";
            case LIFT_OFF -> "liftOffSec";
            case KNEE_PASS -> "kneePassSec";
            case LOCKOUT -> "lockoutSec";
            case DESCENT -> "descentSec";
            case TOUCHDOWN -> "touchdownSec";
        };
    }

    private static ObjectNode measure(Measurement measurement) {
        ObjectNode node = Json.object();
        switch (measurement) {
            case Measured measured -> {
                node.set("value", Json.number(measured.number()));
                node.set("error", Json.number(measured.errorNumber()));
                node.put("unit", measured.unit().symbol());
                node.put("quality", AnalysisJson.lower(measured.quality()));
            }
            case Unavailable unavailable -> node.put("unavailable", unavailable.reason());
        }
        return node;
    }
}
