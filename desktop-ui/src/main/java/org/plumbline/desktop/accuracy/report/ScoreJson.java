package org.plumbline.desktop.accuracy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.desktop.accuracy.score.ClipScore;
import org.plumbline.desktop.accuracy.score.Displacements;
import org.plumbline.desktop.accuracy.score.Errors;
import org.plumbline.desktop.accuracy.score.MeasureScore;
import org.plumbline.desktop.accuracy.score.Scoreboard;
import org.plumbline.desktop.accuracy.score.SeenScore;
import org.plumbline.desktop.accuracy.score.Tally;
import org.plumbline.desktop.store.Json;

/** Every figure of a scoreboard: what the clips come to, and each clip, repetition, measure and rule on its own. */
public final class ScoreJson {
    private static final String SCHEMA = "plumbline/accuracy/1";

    private ScoreJson() {}

    /** The text of a file; {@code program} is its name and version. */
    public static String text(Scoreboard board, String program) {
        ObjectNode root = Json.object();
        root.put("schema", SCHEMA);
        root.put("program", program);
        ArrayNode groups = root.putArray("groups");
        board.groups().forEach((group, tally) -> {
            ObjectNode node = groups.addObject();
            node.put("model", group.model());
            node.put("view", group.view().id());
            tally(tally, node);
        });
        ArrayNode clips = root.putArray("clips");
        board.clips().forEach(clip -> clip(clip, clips.addObject()));
        return Json.text(root);
    }

    private static void tally(Tally tally, ObjectNode into) {
        into.put("clips", tally.clips().size());
        into.put("frames", tally.frames());
        into.put("lifterFrames", tally.lifterFrames());
        into.put("plateFrames", tally.plateFrames());
        into.put("trueReps", tally.trueReps());
        into.put("foundReps", tally.right());
        into.put("extraReps", tally.extra());
        figures(tally.of(clip -> clip.seen().plateCentrePixels()), into.putObject("plateCentrePixels"));
        figures(tally.of(clip -> clip.seen().plateCentre()), into.putObject("plateCentrePercentOfDiameter"));
        figures(tally.of(clip -> clip.seen().plateDiameter()), into.putObject("plateDiameterPercent"));
        figures(tally.of(clip -> clip.track().trunkDegrees()), into.putObject("trunkDegrees"));
        figures(tally.of(clip -> clip.track().pathCentimetres()), into.putObject("barPathRmsCentimetres"));
        figures(tally.of(clip -> clip.track().midfootCentimetres()), into.putObject("barToMidfootCentimetres"));
        ObjectNode events = into.putObject("eventsMilliseconds");
        for (RepEvent event : RepEvent.values()) {
            figures(tally.event(event), events.putObject(event.name().toLowerCase(Locale.ROOT)));
        }
        ObjectNode joints = into.putObject("jointsCentimetres");
        for (SeenScore.Part part : SeenScore.Part.values()) {
            ObjectNode joint = joints.putObject(part.name().toLowerCase(Locale.ROOT));
            Displacements seen = tally.inSight(part);
            figures(seen.distances(), joint.putObject("inSight"));
            joint.set("constantAlong", Json.number(seen.constant().along()));
            joint.set("constantAhead", Json.number(seen.constant().ahead()));
            figures(seen.scatter(), joint.putObject("aboutConstant"));
            figures(tally.hidden(part).distances(), joint.putObject("hidden"));
        }
        ObjectNode measures = into.putObject("measures");
        tally.measures().forEach((id, measure) -> {
            ObjectNode node = measures.putObject(id.id());
            node.put("unit", id.unit().symbol());
            node.put("notAssessed", measure.open());
            node.put("statedErrorHoldsTruth", measure.covered());
            figures(measure.errors(), node);
        });
        ObjectNode faults = into.putObject("faults");
        tally.faults().forEach((code, fault) -> faults.set(code.name(), fault(fault)));
    }

    private static ObjectNode fault(Tally.FaultTally fault) {
        ObjectNode node = Json.object();
        node.put("warnings", fault.warnings());
        node.put("warningsFound", fault.warningsFound());
        node.put("serious", fault.serious());
        node.put("seriousFound", fault.seriousFound());
        node.put("seriousFoundAsSerious", fault.seriousAsSerious());
        node.put("clean", fault.clean());
        node.put("falseAlarms", fault.falseAlarms());
        node.put("falseAlarmsSerious", fault.falseSerious());
        node.put("nearLimit", fault.near());
        node.put("nearLimitAlarms", fault.nearAlarms());
        node.put("notAssessed", fault.open());
        return node;
    }

    private static void figures(Errors errors, ObjectNode into) {
        into.put("count", errors.count());
        if (!errors.isEmpty()) {
            into.set("mean", Json.number(errors.mean()));
            into.set("median", Json.number(errors.median()));
            into.set("meanSize", Json.number(errors.meanSize()));
            into.set("medianSize", Json.number(errors.medianSize()));
            into.set("p95Size", Json.number(errors.p95()));
        }
    }

    private static void clip(ClipScore clip, ObjectNode into) {
        into.put("name", clip.name());
        into.put("model", clip.model());
        into.set("yawDeg", Json.number(clip.yaw()));
        into.put("view", clip.view().id());
        into.put("exercise", clip.exercise());
        tally(new Tally(java.util.List.of(clip)), into);
        ArrayNode events = into.putArray("repEvents");
        clip.events().forEach(event -> {
            ObjectNode node = events.addObject();
            node.put("rep", event.rep());
            node.put("event", event.event().name().toLowerCase(Locale.ROOT));
            node.set("lateMilliseconds", Json.number(event.milliseconds()));
        });
        ArrayNode measures = into.putArray("repMeasures");
        clip.measures().forEach(measure -> measures.add(measure(measure)));
        ArrayNode faults = into.putArray("repFaults");
        clip.faults().forEach(fault -> {
            ObjectNode node = faults.addObject();
            node.put("rep", fault.rep());
            node.put("code", fault.code().name());
            node.put("true", fault.truth().name().toLowerCase(Locale.ROOT));
            node.put("found", fault.found().name().toLowerCase(Locale.ROOT));
            node.put("nearLimit", fault.near());
            node.put("assessed", fault.assessed());
        });
    }

    private static ObjectNode measure(MeasureScore measure) {
        ObjectNode node = Json.object();
        node.put("rep", measure.rep());
        node.put("id", measure.id().id());
        node.set("true", Json.number(measure.truth()));
        switch (measure) {
            case MeasureScore.Assessed assessed -> {
                node.set("value", Json.number(assessed.value()));
                node.set("stated", Json.number(assessed.stated()));
                node.put("covered", assessed.covered());
            }
            case MeasureScore.Open open -> node.put("notAssessed", open.reason());
        }
        return node;
    }
}
