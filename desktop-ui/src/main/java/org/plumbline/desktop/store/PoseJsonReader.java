package org.plumbline.desktop.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.core.capture.BackEdge;
import org.plumbline.core.capture.BarEnd;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.ModelIdentity;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.Silhouette;
import org.plumbline.core.capture.VideoFacts;

/** Reads {@code pose.json} back, frame by frame. Fields it doesn't know are ignored. */
public final class PoseJsonReader {
    private static final int NUMBERS_PER_KEYPOINT = 4;

    private PoseJsonReader() {}

    /**
     * Reads a lift; the stream is left open.
     *
     * @throws IOException if the stream fails, or is no captured track of a version known here
     */
    public static CapturedLift read(InputStream in) throws IOException {
        JsonNode schema = MissingNode.getInstance();
        JsonNode video = MissingNode.getInstance();
        JsonNode model = MissingNode.getInstance();
        List<CapturedFrame> frames = new ArrayList<>();
        try (JsonParser json = Json.mapper().createParser(in)) {
            json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a captured track: no JSON object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "schema" -> schema = json.readValueAsTree();
                    case "video" -> video = json.readValueAsTree();
                    case "model" -> model = json.readValueAsTree();
                    case "frames" -> {
                        while (json.nextToken() == JsonToken.START_OBJECT) {
                            frames.add(frame(json.readValueAsTree()));
                        }
                    }
                    default -> json.skipChildren();
                }
            }
        }
        if (!PoseJsonWriter.SCHEMA.equals(schema.asText())) {
            throw new IOException("not a captured track of schema " + PoseJsonWriter.SCHEMA + ": " + schema.asText());
        }
        return new CapturedLift(video(video), new ModelIdentity(text(model, "name"), text(model, "sha256")), frames);
    }

    /** Whether a file begins as those that {@link PoseJsonWriter} writes, of whatever version. */
    static boolean isOurs(Path file) {
        byte[] start = PoseJsonWriter.START.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(start.length), start);
        } catch (IOException e) {
            return false;
        }
    }

    private static VideoFacts video(JsonNode node) throws IOException {
        return new VideoFacts(
                text(node, "file"),
                text(node, "sha256"),
                field(node, "width").asInt(),
                field(node, "height").asInt(),
                exactDuration(field(node, "durationSec")),
                field(node, "frames").asInt(),
                text(node, "codec"),
                field(node, "rotationDeg").asInt(),
                field(node, "variableFrameRate").asBoolean(),
                number(field(node, "meanFps")));
    }

    private static CapturedFrame frame(JsonNode node) throws IOException {
        return new CapturedFrame(
                field(node, "index").asInt(),
                exactDuration(field(node, "timeSec")),
                pose(node),
                bar(node),
                point(field(node, "cameraShift")),
                field(node, "afterCut").asBoolean());
    }

    private static PoseObservation pose(JsonNode node) throws IOException {
        if (node.has("noPose")) {
            return new PoseObservation.Absent(text(node, "noPose"));
        }
        JsonNode numbers = field(node, "pose");
        if (numbers.size() != NUMBERS_PER_KEYPOINT * Keypoint.COUNT) {
            throw new IOException(
                    "a pose has " + NUMBERS_PER_KEYPOINT * Keypoint.COUNT + " numbers, not " + numbers.size());
        }
        List<KeypointEstimate> estimates = new ArrayList<>(Keypoint.COUNT);
        for (int i = 0; i < numbers.size(); i += NUMBERS_PER_KEYPOINT) {
            estimates.add(new KeypointEstimate(
                    new PixelPoint(single(numbers.get(i)), single(numbers.get(i + 1))),
                    single(numbers.get(i + 2)),
                    numbers.get(i + 3).asInt() == 1));
        }
        JsonNode outline = field(node, "silhouette");
        List<PixelPoint> corners = new ArrayList<>(outline.size() / 2);
        for (int i = 0; i + 1 < outline.size(); i += 2) {
            corners.add(new PixelPoint(single(outline.get(i)), single(outline.get(i + 1))));
        }
        return new PoseObservation.Seen(
                new Pose(estimates), number(field(node, "presence")), new Silhouette(corners), back(node));
    }

    /** Tracks written before the back's edge was looked for have none. */
    private static BackEdge back(JsonNode node) throws IOException {
        if (!node.has("back")) {
            return BackEdge.none();
        }
        JsonNode edge = node.get("back");
        List<PixelPoint> points = new ArrayList<>(edge.size() / 2);
        for (int i = 0; i + 1 < edge.size(); i += 2) {
            points.add(new PixelPoint(single(edge.get(i)), single(edge.get(i + 1))));
        }
        return new BackEdge(points);
    }

    private static BarObservation bar(JsonNode node) throws IOException {
        if (node.has("plate")) {
            JsonNode plate = node.get("plate");
            BarEnd end = node.has("barEnd") ? new BarEnd.Seen(point(node.get("barEnd"))) : new BarEnd.Unseen();
            return new BarObservation.Plate(point(plate), number(at(plate, 2)), number(at(plate, 3)), end);
        }
        if (node.has("hands")) {
            JsonNode hands = node.get("hands");
            return new BarObservation.Hands(point(hands), number(at(hands, 2)));
        }
        return new BarObservation.Absent(text(node, "noBar"));
    }

    private static PixelPoint point(JsonNode pair) throws IOException {
        return new PixelPoint(number(at(pair, 0)), number(at(pair, 1)));
    }

    private static JsonNode at(JsonNode array, int i) throws IOException {
        if (i >= array.size()) {
            throw new IOException("too few numbers: " + array);
        }
        return array.get(i);
    }

    /** The double a text stands for; the tree keeps decimals exactly. */
    private static double number(JsonNode node) throws IOException {
        if (!node.isNumber()) {
            throw new IOException("a number is needed, not " + node);
        }
        return node.doubleValue();
    }

    /** The single-precision number a text stands for, rounded once, not twice. */
    private static float single(JsonNode node) throws IOException {
        if (!node.isNumber()) {
            throw new IOException("a number is needed, not " + node);
        }
        return node.floatValue();
    }

    private static Duration exactDuration(JsonNode seconds) throws IOException {
        if (!seconds.isNumber()) {
            throw new IOException("a time is needed, not " + seconds);
        }
        return Duration.ofNanos(seconds.decimalValue().movePointRight(9).longValueExact());
    }

    private static String text(JsonNode node, String name) throws IOException {
        return field(node, name).asText();
    }

    private static JsonNode field(JsonNode node, String name) throws IOException {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new IOException("not a captured track: no \"" + name + "\"");
        }
        return value;
    }
}
