package org.plumbline.samples.json;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.samples.body.Moment;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.text.SceneText;
import org.plumbline.samples.truth.FrameTruth;
import org.plumbline.samples.truth.RepEvents;
import org.plumbline.samples.truth.Truth;
import org.plumbline.samples.truth.measure.RepMeasures;
import org.plumbline.samples.truth.measure.TrueMeasures;

/**
 * Writes what is true of a scene's clip ({@code plumbline/truth/1}, see docs/truth-format.md): a head, then a line for every
 * frame that players show. Holds one frame at a time.
 */
public final class TruthJson {
    /** The format's name and version. */
    public static final String SCHEMA = "plumbline/truth/1";

    private TruthJson() {}

    /** Writes the whole file. */
    public static void write(Scene scene, Truth truth, Appendable out) throws IOException {
        Json json = new Json(out);
        out.append("{\n");
        member(out, json, "schema", SCHEMA);
        member(out, json, "scene", SceneText.write(scene));
        member(out, json, "settings", SceneText.values(scene));
        member(out, json, "width", scene.format().width());
        member(out, json, "height", scene.format().height());
        member(out, json, "frames", scene.frames());
        member(out, json, "hiddenFrames", scene.hiddenFrames());
        member(out, json, "framesPerSecond", scene.recording().shownRate());
        member(out, json, "slowMotion", scene.recording().slowMotion());
        out.append("\"reps\":[");
        boolean first = true;
        Map<Integer, RepMeasures> measures =
                TrueMeasures.of(scene).stream().collect(Collectors.toMap(RepMeasures::rep, Function.identity()));
        for (RepEvents repetition : truth.events()) {
            out.append(first ? "\n" : ",\n");
            first = false;
            json.value(repetition(scene, repetition, measures));
        }
        out.append("\n],\n\"perFrame\":[");
        for (int i = 0; i < scene.frames(); i++) {
            out.append(i == 0 ? "\n" : ",\n");
            json.value(frame(truth.of(i)));
        }
        out.append("\n]\n}\n");
    }

    private static void member(Appendable out, Json json, String name, Object value) throws IOException {
        json.member(name, value);
        out.append(",\n");
    }

    private static Map<String, @Nullable Object> repetition(
            Scene scene, RepEvents repetition, Map<Integer, RepMeasures> measures) {
        Map<String, @Nullable Object> events = new LinkedHashMap<>();
        repetition.times().forEach((event, time) -> events.put(Json.name(event), times(scene, time)));
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        RepMeasures known = measures.get(repetition.rep());
        if (known != null) {
            known.values().forEach((measure, value) -> values.put(measure.id(), value));
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("rep", repetition.rep() + 1);
        members.put("kind", repetition.kind());
        members.put("events", events);
        members.put("measures", values);
        return members;
    }

    private static Map<String, @Nullable Object> times(Scene scene, double taken) {
        OptionalDouble shown = scene.shownAt(taken);
        Map<String, @Nullable Object> times = new LinkedHashMap<>();
        times.put("taken", taken);
        times.put("shown", shown.isPresent() ? (Object) shown.getAsDouble() : null);
        return times;
    }

    private static Map<String, @Nullable Object> frame(FrameTruth truth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (RecordComponent component : FrameTruth.class.getRecordComponents()) {
            Object value = Json.read(component, truth);
            if (value instanceof Moment moment) {
                members.put("phase", moment.phase());
                members.put("rep", moment.rep() + 1);
                members.put("share", moment.share());
            } else {
                members.put(component.getName(), value);
            }
        }
        return members;
    }
}
