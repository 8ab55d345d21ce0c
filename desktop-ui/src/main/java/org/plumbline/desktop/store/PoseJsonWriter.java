package org.plumbline.desktop.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import org.plumbline.core.capture.BarEnd;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.VideoFacts;

/**
 * Writes a captured lift as {@code pose.json}: everything the analysis needs, without the video or the network. One line per
 * frame. Numbers are written so that they are read back bit for bit; moments in seconds are exact to the nanosecond.
 *
 * <p>A frame: {@code index}, {@code timeSec}, {@code pose} (x, y, confidence and hidden 0|1 of each keypoint in the order of
 * {@code keypoints}), {@code presence}, {@code silhouette} (x, y of each corner) and, where it was found, {@code back} (x, y of
 * each point of the back's edge), or {@code noPose} (why); {@code plate} (x, y,
 * vertical diameter, confidence) and, where it was seen, {@code barEnd} (x, y), or {@code hands} (x, y, confidence) or {@code noBar} (why); {@code cameraShift} (x, y);
 * {@code afterCut}. All places in pixels of the displayed image.
 */
public final class PoseJsonWriter {
    /** Name and version of the schema. */
    public static final String SCHEMA = "plumbline/pose/1";

    /** What a file of any version begins with. */
    static final String START = "{\"schema\":\"plumbline/pose/";

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private PoseJsonWriter() {}

    /** Writes a lift; the stream is left open. */
    public static void write(CapturedLift lift, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            video(lift.video(), json);
            json.writeObjectFieldStart("model");
            json.writeStringField("name", lift.model().name());
            json.writeStringField("sha256", lift.model().sha256());
            json.writeEndObject();
            json.writeArrayFieldStart("keypoints");
            for (Keypoint keypoint : Keypoint.values()) {
                json.writeString(AnalysisJson.lower(keypoint));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("frames");
            for (CapturedFrame frame : lift.frames()) {
                json.writeRaw('\n');
                frame(frame, json);
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void video(VideoFacts video, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("video");
        json.writeStringField("file", video.file());
        json.writeStringField("sha256", video.sha256());
        json.writeNumberField("width", video.width());
        json.writeNumberField("height", video.height());
        json.writeNumberField("durationSec", exactSeconds(video.duration()));
        json.writeNumberField("frames", video.frames());
        json.writeStringField("codec", video.codec());
        json.writeNumberField("rotationDeg", video.rotationDegrees());
        json.writeBooleanField("variableFrameRate", video.variableFrameRate());
        json.writeNumberField("meanFps", video.meanFps());
        json.writeEndObject();
    }

    private static void frame(CapturedFrame frame, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", frame.index());
        json.writeNumberField("timeSec", exactSeconds(frame.time()));
        switch (frame.pose()) {
            case PoseObservation.Seen seen -> seen(seen, json);
            case PoseObservation.Absent absent -> json.writeStringField("noPose", absent.reason());
        }
        switch (frame.bar()) {
            case BarObservation.Plate plate -> {
                numbers(
                        "plate",
                        json,
                        plate.centre().x(),
                        plate.centre().y(),
                        plate.diameterPixels(),
                        plate.confidence());
                if (plate.end() instanceof BarEnd.Seen end) {
                    numbers("barEnd", json, end.place().x(), end.place().y());
                }
            }
            case BarObservation.Hands hands ->
                numbers("hands", json, hands.centre().x(), hands.centre().y(), hands.confidence());
            case BarObservation.Absent absent -> json.writeStringField("noBar", absent.reason());
        }
        numbers(
                "cameraShift",
                json,
                frame.cameraShift().x(),
                frame.cameraShift().y());
        json.writeBooleanField("afterCut", frame.afterCut());
        json.writeEndObject();
    }

    private static void seen(PoseObservation.Seen seen, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("pose");
        for (Keypoint keypoint : Keypoint.values()) {
            KeypointEstimate estimate = seen.pose().at(keypoint);
            json.writeNumber((float) estimate.position().x());
            json.writeNumber((float) estimate.position().y());
            json.writeNumber((float) estimate.confidence());
            json.writeNumber(estimate.hidden() ? 1 : 0);
        }
        json.writeEndArray();
        json.writeNumberField("presence", seen.presence());
        json.writeArrayFieldStart("silhouette");
        for (int i = 0; i < seen.silhouette().size(); i++) {
            PixelPoint corner = seen.silhouette().corner(i);
            json.writeNumber((float) corner.x());
            json.writeNumber((float) corner.y());
        }
        json.writeEndArray();
        if (seen.back().size() > 0) {
            json.writeArrayFieldStart("back");
            for (int i = 0; i < seen.back().size(); i++) {
                PixelPoint point = seen.back().point(i);
                json.writeNumber((float) point.x());
                json.writeNumber((float) point.y());
            }
            json.writeEndArray();
        }
    }

    private static void numbers(String name, JsonGenerator json, double... values) throws IOException {
        json.writeArrayFieldStart(name);
        for (double value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }

    private static BigDecimal exactSeconds(Duration time) {
        return BigDecimal.valueOf(time.toNanos(), 9).stripTrailingZeros();
    }
}
