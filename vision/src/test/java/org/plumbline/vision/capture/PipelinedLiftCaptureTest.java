package org.plumbline.vision.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.error.CancelledException;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.port.ProgressListener;

@Timeout(20)
class PipelinedLiftCaptureTest {
    private static final LifterChoice AUTOMATIC = new LifterChoice.Automatic();

    private final Fakes fakes = new Fakes();
    private final CaptureStages<Integer> stages = new CaptureStages<>(
            file -> fakes.new FakeClip(50), model -> fakes.new FakeNetworks(), fakes::camera, fakes.new FakeBar());
    private final CancellationToken cancellation = new CancellationToken();

    private static CaptureRequest request(LifterChoice lifter, int fromMillis, Duration to, int threads) {
        return new CaptureRequest(Path.of("clip.mp4"), "heavy", lifter, Duration.ofMillis(fromMillis), to, threads);
    }

    private CapturedLift capture(CaptureRequest request) throws LiftException {
        try (PipelinedLiftCapture capture = new PipelinedLiftCapture(stages)) {
            return capture.capture(request, ProgressListener.none(), cancellation)
                    .lift();
        }
    }

    /** Every thread of a capture ends; the last instructions of one may still run when its pool says it is done. */
    private static void assertThatNoThreadIsLeft() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("capture-")) {
                assertThat(thread.join(Duration.ofSeconds(2))).isTrue();
            }
        }
    }

    @Test
    void everyFrameIsCaptured() throws Exception {
        CapturedLift lift = capture(request(AUTOMATIC, 0, CaptureRequest.END, 2));

        assertThat(lift.frames()).hasSize(50);
        assertThat(lift.frames()).extracting(CapturedFrame::pose).hasOnlyElementsOfType(PoseObservation.Seen.class);
        assertThat(lift.frames().get(31).bar()).isEqualTo(new BarObservation.Hands(new PixelPoint(31, 31), 1));
        assertThat(lift.frames().get(31).cameraShift()).isEqualTo(new PixelPoint(31, 0));
        assertThat(lift.video().frames()).isEqualTo(50);
        assertThat(lift.model().name()).isEqualTo("heavy");
    }

    @Test
    void theResultDoesNotDependOnTheNumberOfThreads() throws Exception {
        CapturedLift one = capture(request(AUTOMATIC, 0, CaptureRequest.END, 1));

        assertThat(capture(request(AUTOMATIC, 0, CaptureRequest.END, 6))).isEqualTo(one);
    }

    @Test
    void aPartKeepsTheWholeClipsIndicesAndTimes() throws Exception {
        CapturedLift lift = capture(request(AUTOMATIC, 400, Duration.ofMillis(800), 2));

        assertThat(lift.frames())
                .extracting(CapturedFrame::index)
                .containsExactly(10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
        assertThat(lift.frames().getFirst().time()).isEqualTo(Duration.ofMillis(400));
        assertThat(lift.video().frames()).isEqualTo(50);
    }

    @Test
    void aPartBehindTheEndIsAMessage() {
        assertThatThrownBy(() -> capture(request(AUTOMATIC, 10_000, CaptureRequest.END, 2)))
                .isInstanceOf(UnreadableVideoException.class);
        assertThat(fakes.open).hasValue(0);
    }

    @Test
    void whereTheUserPointsAtNobodyEveryFrameSaysSo() throws Exception {
        LifterChoice nobody = new LifterChoice.At(new PixelPoint(62, 2), Duration.ofSeconds(1));

        assertThat(capture(request(nobody, 0, CaptureRequest.END, 2)).frames())
                .extracting(CapturedFrame::pose)
                .hasOnlyElementsOfType(PoseObservation.Absent.class);
    }

    @Test
    void progressNeverFallsAndEndsAtOne() throws Exception {
        List<Double> shares = new ArrayList<>();
        List<String> words = new ArrayList<>();
        try (PipelinedLiftCapture capture = new PipelinedLiftCapture(stages)) {
            var unused = capture.capture(
                    request(AUTOMATIC, 0, CaptureRequest.END, 2),
                    (stage, done) -> {
                        words.add(stage);
                        shares.add(done);
                    },
                    cancellation);
        }

        assertThat(shares).isSorted().startsWith(0.0).endsWith(1.0).hasSizeGreaterThan(50);
        assertThat(words).doesNotContain("");
    }

    @Test
    void afterwardsNothingIsOpenAndNoThreadIsLeft() throws Exception {
        capture(request(AUTOMATIC, 0, CaptureRequest.END, 3));

        assertThat(fakes.open).hasValue(0);
        assertThatNoThreadIsLeft();
    }

    @Test
    void afterStoppingNothingIsOpenAndNoThreadIsLeft() throws Exception {
        assertThatThrownBy(() -> {
                    try (PipelinedLiftCapture capture = new PipelinedLiftCapture(stages)) {
                        var unused = capture.capture(
                                request(AUTOMATIC, 0, CaptureRequest.END, 2),
                                (stage, done) -> {
                                    if (done > 0.5) {
                                        cancellation.cancel();
                                    }
                                },
                                cancellation);
                    }
                })
                .isInstanceOf(CancelledException.class);
        assertThat(fakes.open).hasValue(0);
        assertThatNoThreadIsLeft();
    }
}
