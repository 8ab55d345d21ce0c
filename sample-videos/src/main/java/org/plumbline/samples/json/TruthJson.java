package org.plumbline.samples.json;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.plumbline.samples.body.Moment;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.text.SceneText;
import org.plumbline.samples.truth.FrameTruth;
import org.plumbline.samples.truth.RepEvents;
import org.plumbline.samples.truth.Truth;

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
        for (RepEvents rep : truth.events()) {
            out.append(first ? "\n" : ",\n");
            first = false;
            json.value(events(scene, rep));
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

    /** Every number of a repetition is the time of an event. */
    private static Map<String, @Nullable Object> events(Scene scene, RepEvents events) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (RecordComponent component : RepEvents.class.getRecordComponents()) {
            Object value = Json.read(component, events);
            switch (value) {
                case Double time -> members.put(component.getName(), times(scene, time));
                case Integer rep when component.getName().equals("rep") -> members.put("rep", rep + 1);
                case null, default -> members.put(component.getName(), value);
            }
        }
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
