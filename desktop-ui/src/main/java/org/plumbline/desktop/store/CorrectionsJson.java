package org.plumbline.desktop.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.correction.Correction;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.correction.Opinion;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.rep.RepEvent;

/** Corrections as the text of a file; docs/corrections-format.md describes it. */
final class CorrectionsJson {
    /** Name and version of the schema. */
    static final String SCHEMA = "plumbline/corrections/1";

    private CorrectionsJson() {}

    /**
     * What a file holds.
     *
     * @param sha256 of the clip that was corrected
     */
    record Content(String sha256, Corrections corrections) {}

    static String write(String clip, String sha256, Corrections corrections) {
        ObjectNode root = Json.object();
        root.put("schema", SCHEMA);
        root.putObject("video").put("file", clip).put("sha256", sha256);
        root.set("corrections", list(corrections));
        return Json.text(root);
    }

    static ArrayNode list(Corrections corrections) {
        ArrayNode all = Json.mapper().createArrayNode();
        corrections.all().forEach(one -> write(one, all.addObject()));
        return all;
    }

    private static void write(Correction correction, ObjectNode node) {
        switch (correction) {
            case Correction.JointMoved moved -> {
                node.put("kind", "joint").put("frame", moved.frame()).put("joint", AnalysisJson.lower(moved.joint()));
                place(moved.to(), node);
            }
            case Correction.PlateCentred centred -> {
                node.put("kind", "plate-centre").put("frame", centred.frame());
                place(centred.centre(), node);
            }
            case Correction.PlateSized sized ->
                node.put("kind", "plate-size").put("frame", sized.frame()).put("diameterPx", sized.diameterPixels());
            case Correction.EventSet set ->
                node.put("kind", "event")
                        .put("frame", set.frame())
                        .put("within", set.within())
                        .put("event", AnalysisJson.lower(set.event()));
            case Correction.FloorSet floor ->
                node.put("kind", "floor").put("frame", floor.frame()).put("y", floor.y());
            case Correction.LifterPicked picked -> {
                node.put("kind", "lifter").set("sec", Json.seconds(picked.time()));
                place(picked.at(), node);
            }
            case Correction.FaultReviewed review ->
                node.put("kind", "fault")
                        .put("fault", review.fault().name())
                        .put("opinion", AnalysisJson.lower(review.opinion()))
                        .put("reason", review.reason());
        }
    }

    private static void place(PixelPoint place, ObjectNode node) {
        // Not rounded: what is read back is what was put there, bit for bit.
        node.put("x", place.x()).put("y", place.y());
    }

    /** Reads what {@link #write} gave; anything else is an {@link IOException} that says what is wrong. */
    static Content read(String text) throws IOException {
        JsonNode root = parse(text);
        String schema = root.path("schema").asText();
        if (!schema.equals(SCHEMA)) {
            throw new IOException("\"" + schema + "\" is not " + SCHEMA);
        }
        List<Correction> all = new ArrayList<>();
        for (JsonNode node : root.path("corrections")) {
            all.add(correction(node));
        }
        return new Content(root.path("video").path("sha256").asText(), new Corrections(all));
    }

    private static JsonNode parse(String text) throws IOException {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IOException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Correction correction(JsonNode node) throws IOException {
        String kind = node.path("kind").asText();
        try {
            return switch (kind) {
                case "joint" ->
                    new Correction.JointMoved(whole(node, "frame"), named(Keypoint.class, node, "joint"), place(node));
                case "plate-centre" -> new Correction.PlateCentred(whole(node, "frame"), place(node));
                case "plate-size" -> new Correction.PlateSized(whole(node, "frame"), number(node, "diameterPx"));
                case "event" ->
                    new Correction.EventSet(
                            whole(node, "frame"), whole(node, "within"), named(RepEvent.class, node, "event"));
                case "floor" -> new Correction.FloorSet(whole(node, "frame"), number(node, "y"));
                case "lifter" ->
                    new Correction.LifterPicked(Duration.ofNanos(Math.round(number(node, "sec") * 1e9)), place(node));
                case "fault" ->
                    new Correction.FaultReviewed(
                            named(FaultCode.class, node, "fault"),
                            named(Opinion.class, node, "opinion"),
                            node.path("reason").asText());
                default -> throw new IOException("there is no correction of kind \"" + kind + "\"");
            };
        } catch (IllegalArgumentException e) {
            throw new IOException("not a correction: " + node, e);
        }
    }

    private static PixelPoint place(JsonNode node) throws IOException {
        return new PixelPoint(number(node, "x"), number(node, "y"));
    }

    private static int whole(JsonNode node, String name) throws IOException {
        JsonNode value = node.path(name);
        if (!value.canConvertToInt() || value.asInt() < 0) {
            throw new IOException("no frame under \"" + name + "\": " + node);
        }
        return value.asInt();
    }

    private static double number(JsonNode node, String name) throws IOException {
        if (!node.path(name).isNumber()) {
            throw new IOException("no number under \"" + name + "\": " + node);
        }
        return node.path(name).doubleValue();
    }

    private static <E extends Enum<E>> E named(Class<E> kind, JsonNode node, String name) {
        return Enum.valueOf(
                kind, node.path(name).asText().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
