package org.plumbline.desktop.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.plumbline.core.analysis.ExerciseVerdict;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.analysis.ViewVerdict;
import org.plumbline.core.analysis.ViewWarning;
import org.plumbline.core.capture.VideoFacts;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.NotAssessed;
import org.plumbline.core.fault.Positive;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.settings.Stature;

/** An analysis as {@code analysis.json}, schema version 1. Moments are seconds of the clip as it plays. */
public final class AnalysisJson {
    /** Name and version of the schema. */
    public static final String SCHEMA = "plumbline/analysis/1";

    private final String program;

    /**
     * Makes a writer.
     *
     * @param program name and version of this program
     */
    public AnalysisJson(String program) {
        this.program = program;
    }

    /** The text of the file: same analysis, same text. */
    public String text(LiftAnalysis analysis, JudgedWith with) {
        return Json.text(tree(analysis, with));
    }

    private ObjectNode tree(LiftAnalysis analysis, JudgedWith with) {
        ClipTime clip = ClipTime.of(analysis.settings());
        ObjectNode root = Json.object();
        root.put("schema", SCHEMA);
        root.put("program", program);
        root.putObject("model")
                .put("name", analysis.model().name())
                .put("sha256", analysis.model().sha256());
        root.set("settings", settings(analysis.settings(), with));
        if (!with.corrections().isEmpty()) {
            root.set("corrections", CorrectionsJson.list(with.corrections()));
        }
        root.set("video", video(analysis.video(), analysis.settings()));
        exercise(root, analysis.exercise());
        root.set("view", view(analysis.view()));
        root.set("scale", scale(analysis.scale()));
        ArrayNode reps = root.putArray("reps");
        analysis.reps().forEach(rep -> reps.add(RepJson.tree(rep, clip)));
        ArrayNode faults = root.putArray("faults");
        analysis.faults().forEach(fault -> faults.add(FaultJson.tree(fault, clip)));
        ArrayNode notAssessed = root.putArray("notAssessed");
        analysis.notAssessed().forEach(entry -> notAssessed.add(notAssessed(entry)));
        ArrayNode good = root.putArray("good");
        for (Positive positive : analysis.good()) {
            good.addObject().put("code", positive.code().name()).put("message", positive.message());
        }
        root.set("set", SetJson.tree(analysis.set()));
        return root;
    }

    private static ObjectNode settings(AnalysisSettings settings, JudgedWith with) {
        CaptureChoices choices = with.capture();
        ObjectNode node = Json.object();
        node.put("style", lower(settings.style()));
        node.put("goal", lower(settings.goal()));
        node.set("plateMm", Json.number(settings.plateDiameter().metres() * 1000));
        switch (settings.stature()) {
            case Stature.Known known ->
                node.set("heightCm", Json.number(known.height().centimetres()));
            case Stature.Unknown unknown -> node.putNull("heightCm");
        }
        node.set("slowMotionFactor", Json.number(settings.slowMotionFactor()));
        switch (choices.lifter()) {
            case LifterChoice.Automatic automatic -> node.putNull("lifter");
            case LifterChoice.At at -> {
                ObjectNode lifter = node.putObject("lifter");
                lifter.set("x", Json.number(at.point().x()));
                lifter.set("y", Json.number(at.point().y()));
                lifter.set("sec", Json.seconds(at.time()));
            }
        }
        node.set("fromSec", Json.seconds(choices.from()));
        choices.stop().ifPresentOrElse(to -> node.set("toSec", Json.seconds(to)), () -> node.putNull("toSec"));
        changedLimits(with.limits(), node);
        return node;
    }

    /** Limits that a user set otherwise than they come; none, no field. */
    private static void changedLimits(FaultLimits limits, ObjectNode settings) {
        for (LimitId id : LimitId.values()) {
            Limit limit = limits.of(id);
            if (!limit.equals(FaultLimits.defaults().of(id))) {
                ObjectNode changed = settings.withObject("/limits").putObject(id.id());
                changed.set("warning", Json.number(limit.warn()));
                if (Double.isInfinite(limit.serious())) {
                    changed.putNull("serious");
                } else {
                    changed.set("serious", Json.number(limit.serious()));
                }
            }
        }
    }

    private static ObjectNode video(VideoFacts video, AnalysisSettings settings) {
        ObjectNode node = Json.object();
        node.put("file", video.file());
        node.put("sha256", video.sha256());
        node.put("width", video.width());
        node.put("height", video.height());
        node.set("durationSec", Json.seconds(video.duration()));
        node.put("frames", video.frames());
        node.put("codec", video.codec());
        node.put("rotationDeg", video.rotationDegrees());
        node.put("variableFrameRate", video.variableFrameRate());
        node.set("meanFps", Json.number(video.meanFps()));
        node.set("slowMotionFactor", Json.number(settings.slowMotionFactor()));
        return node;
    }

    private static void exercise(ObjectNode root, ExerciseVerdict verdict) {
        root.put("exercise", verdict.exercise().id());
        root.set("confidence", Json.number(verdict.confidence()));
        root.put("reason", verdict.reason());
        root.put("style", verdict.style().id());
        root.set("styleConfidence", Json.number(verdict.styleConfidence()));
    }

    private static ObjectNode view(ViewVerdict view) {
        ObjectNode node = Json.object();
        node.put("facing", lower(view.facing()));
        node.set("yawDeg", valueAndError(view.yaw()));
        node.set("rollDeg", valueAndError(view.roll()));
        node.put("cameraMoves", view.cameraMoves());
        node.put("quality", lower(view.quality()));
        ArrayNode warnings = node.putArray("warnings");
        for (ViewWarning warning : view.warnings()) {
            warnings.addObject().put("code", warning.code()).put("message", warning.message());
        }
        return node;
    }

    private static ObjectNode valueAndError(Measurement measurement) {
        ObjectNode node = Json.object();
        switch (measurement) {
            case Measured measured -> {
                node.set("value", Json.number(measured.number()));
                node.set("error", Json.number(measured.errorNumber()));
            }
            case Unavailable unavailable -> node.put("unavailable", unavailable.reason());
        }
        return node;
    }

    private static ObjectNode scale(Scale scale) {
        ObjectNode node = Json.object();
        switch (scale) {
            case Scale.Calibrated calibrated -> {
                node.put("source", lower(calibrated.source()));
                node.set("metresPerPixelAtLifter", Json.precise(calibrated.metresPerPixelAtLifter()));
                node.set("error", Json.precise(calibrated.error()));
            }
            case Scale.Uncalibrated uncalibrated -> {
                node.put("source", "none");
                node.putNull("metresPerPixelAtLifter");
                node.putNull("error");
            }
        }
        return node;
    }

    private static ObjectNode notAssessed(NotAssessed entry) {
        ObjectNode node = Json.object();
        node.put("code", entry.code().name());
        FaultJson.putRep(node, entry.scope());
        node.put("reason", entry.reason());
        return node;
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
