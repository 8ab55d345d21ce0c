package org.plumbline.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.BackEdge;
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
import org.plumbline.desktop.sample.SampleLift;

class PoseJsonTest {

    @Property(tries = 60)
    void everyLiftIsReadBackExactly(@ForAll("lifts") CapturedLift lift) throws IOException {
        assertThat(read(write(lift))).isEqualTo(lift);
    }

    @Test
    void theSampleIsReadBackExactlyAndWrittenTheSameTwice() throws IOException {
        CapturedLift lift = SampleLift.lift();

        assertThat(read(write(lift))).isEqualTo(lift);
        assertThat(write(lift)).isEqualTo(write(SampleLift.lift()));
    }

    @Test
    void theFileNamesItsSchemaAndKeypointsAndHasOneLineForEachFrame() throws IOException {
        String text = write(SampleLift.lift());

        assertThat(text).startsWith("{\"schema\":\"plumbline/pose/1\"");
        assertThat(text).contains("\"keypoints\":[\"nose\",\"left_eye_inner\"");
        assertThat(text.lines().filter(line -> line.contains("\"timeSec\""))).hasSize(SampleLift.FRAMES);
    }

    @Test
    void anotherSchemaIsRefused() {
        assertThatThrownBy(() -> read("{\"schema\":\"plumbline/pose/2\",\"frames\":[]}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("plumbline/pose/2");
    }

    @Test
    void aFrameThatLacksSomethingIsAnErrorNotAGuess() throws IOException {
        String text = write(SampleLift.lift()).replaceFirst("\"plate\":\\[[^,]*,", "\"plate\":[");

        assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
    }

    @Test
    void unknownFieldsAreIgnored() throws IOException {
        String text = write(SampleLift.lift()).replaceFirst("\\{", "{\"later\":{\"a\":[1,{\"b\":2}]},");

        assertThat(read(text)).isEqualTo(SampleLift.lift());
    }

    private static String write(CapturedLift lift) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PoseJsonWriter.write(lift, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CapturedLift read(String text) throws IOException {
        return PoseJsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Provide
    Arbitrary<CapturedLift> lifts() {
        Arbitrary<VideoFacts> videos = Combinators.combine(
                        Arbitraries.strings().ofMaxLength(8),
                        Arbitraries.integers().between(1, 5000),
                        Arbitraries.longs().between(0, 7_000_000_000_000L),
                        Arbitraries.doubles().between(0.1, 300),
                        Arbitraries.of(true, false))
                .as((name, size, nanos, fps, variable) -> new VideoFacts(
                        name, "ab", size, size + 1, Duration.ofNanos(nanos), size, "hevc", 270, variable, fps));
        return Combinators.combine(videos, frame().list().ofMaxSize(4)).as((video, loose) -> {
            List<CapturedFrame> frames = new ArrayList<>();
            long nanos = 0;
            for (CapturedFrame frame : loose) {
                nanos += 1 + frame.time().toNanos();
                frames.add(new CapturedFrame(
                        frames.size(),
                        Duration.ofNanos(nanos),
                        frame.pose(),
                        frame.bar(),
                        frame.cameraShift(),
                        frame.afterCut()));
            }
            return new CapturedLift(video, new ModelIdentity("full", "cd"), frames);
        });
    }

    private static Arbitrary<CapturedFrame> frame() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 100_000_000_000L),
                        pose(),
                        bar(),
                        point(),
                        Arbitraries.of(true, false))
                .as((nanos, pose, bar, shift, cut) ->
                        new CapturedFrame(0, Duration.ofNanos(nanos), pose, bar, shift, cut));
    }

    private static Arbitrary<PoseObservation> pose() {
        Arbitrary<KeypointEstimate> estimate = Combinators.combine(
                        point(), Arbitraries.doubles().between(0, 1), Arbitraries.of(true, false))
                .as(KeypointEstimate::new);
        Arbitrary<PoseObservation> seen = Combinators.combine(
                        estimate.list().ofSize(Keypoint.COUNT),
                        Arbitraries.doubles().between(0, 1),
                        point().list().ofMaxSize(5),
                        point().list().ofMaxSize(3))
                .as((estimates, presence, corners, back) -> new PoseObservation.Seen(
                        new Pose(estimates), presence, new Silhouette(corners), new BackEdge(back)));
        Arbitrary<PoseObservation> absent = Arbitraries.strings().ofMaxLength(5).map(PoseObservation.Absent::new);
        return Arbitraries.oneOf(seen, absent);
    }

    private static Arbitrary<BarObservation> bar() {
        Arbitrary<BarObservation> plate = Combinators.combine(
                        point(),
                        Arbitraries.doubles().between(0.01, 4000),
                        Arbitraries.doubles().between(0, 1))
                .as(BarObservation.Plate::new);
        Arbitrary<BarObservation> hands = Combinators.combine(
                        point(), Arbitraries.doubles().between(0, 1))
                .as(BarObservation.Hands::new);
        Arbitrary<BarObservation> absent = Arbitraries.strings().ofMaxLength(5).map(BarObservation.Absent::new);
        return Arbitraries.oneOf(plate, hands, absent);
    }

    private static Arbitrary<PixelPoint> point() {
        Arbitrary<Double> place = Arbitraries.doubles().between(-5000, 5000);
        return Combinators.combine(place, place).as(PixelPoint::new);
    }
}
