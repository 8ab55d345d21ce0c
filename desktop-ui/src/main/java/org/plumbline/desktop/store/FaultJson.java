package org.plumbline.desktop.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.quantity.Unit;

/** A fault in {@code analysis.json}. */
final class FaultJson {

    private FaultJson() {}

    static ObjectNode tree(Fault fault, ClipTime clip) {
        Unit unit = fault.value().unit();
        ObjectNode node = Json.object();
        node.put("code", fault.code().name());
        node.put("name", fault.code().id());
        node.put("severity", AnalysisJson.lower(fault.severity()));
        putRep(node, fault.scope());
        node.set("fromSec", Json.number(clip.seconds(fault.from())));
        node.set("toSec", Json.number(clip.seconds(fault.to())));
        node.set("evidenceSec", Json.number(clip.seconds(fault.evidence())));
        node.set("value", Json.number(fault.value().number()));
        node.set("error", Json.number(fault.value().errorNumber()));
        node.put("unit", unit.symbol());
        node.set("limit", Json.number(fault.limit().in(unit)));
        node.put("confidence", AnalysisJson.lower(fault.confidence()));
        node.put("message", fault.message());
        node.put("cue", fault.cue());
        node.put("source", fault.source());
        return node;
    }

    /** Puts the repetition's number, or null for the whole set. */
    static void putRep(ObjectNode node, Scope scope) {
        switch (scope) {
            case Scope.OfRep rep -> node.put("rep", rep.number());
            case Scope.WholeSet set -> node.putNull("rep");
        }
    }
}
