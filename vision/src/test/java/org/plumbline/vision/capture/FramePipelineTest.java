package org.plumbline.vision.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.error.CancelledException;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.lifter.Bodies;
import org.plumbline.vision.lifter.Sight;

@Timeout(20)
class FramePipelineTest {
    private static final int FRAMES = 60;
    private static final int MOST = 5;

    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final CancellationToken cancellation = new CancellationToken();
    private final StageClock clock = new StageClock();
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicInteger mostHeld = new AtomicInteger();
    private final List<Integer> cameraOrder = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> leanings = ConcurrentHashMap.newKeySet();
    private final Random random = new Random(7);
    private int failAt = -1;
    private String failIn = "";
    private int cutAt = -1;

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    private void failIf(String stage, int index) throws ModelUnavailableException {
        if (index == failAt && failIn.equals(stage)) {
            throw new ModelUnavailableException(stage + " " + index, new UserMessage("no", "no"));
        }
    }

    private void dawdle() {
        long until = System.nanoTime() + random.nextInt(400_000);
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    private Optional<VideoFrame> next() throws UnreadableVideoException {
        int index = read.getAndIncrement();
        if (index == failAt && failIn.equals("read")) {
            throw new UnreadableVideoException("read", new UserMessage("no", "no"));
        }
        mostHeld.accumulateAndGet(index + 1 - finished.get(), Math::max);
        return index < FRAMES ? Optional.of(Bodies.frame(index, 2, 2)) : Optional.empty();
    }

    private CameraStage camera() {
        return new CameraStage() {
            @Override
            public Step look(VideoFrame frame) {
                cameraOrder.add(frame.index());
                if (frame.index() == failAt && failIn.equals("camera")) {
                    throw new IllegalStateException("camera");
                }
                return new Step(new PixelPoint(0, 0), frame.index() == cutAt);
            }

            @Override
            public void close() {}
        };
    }

    private Sight pose(VideoFrame frame, List<Sight> past) throws ModelUnavailableException {
        dawdle();
        failIf("pose", frame.index());
        leanings.add(frame.index() + ":"
                + past.stream().map(sight -> sight.time().toMillis() / 40).toList());
        return new Sight.Lost(frame.time(), new PoseObservation.Absent("frame " + frame.index()));
    }

    private BarStage.Spotter<String> spotter() {
        return new BarStage.Spotter<>() {
            @Override
            public String spot(VideoFrame frame, PoseObservation pose, boolean afterCut) {
                dawdle();
                if (frame.index() == failAt && failIn.equals("bar")) {
                    throw new IllegalStateException("bar");
                }
                finished.incrementAndGet();
                return ((PoseObservation.Absent) pose).reason() + (afterCut ? " cut" : "");
            }

            @Override
            public void close() {}
        };
    }

    private List<FrameFinding<String>> run() throws LiftException {
        return new FramePipeline<>(pool, clock, camera(), List.of(this::pose, this::pose), spotter(), MOST)
                .run(this::next, frame -> {}, cancellation);
    }

    @Test
    void findingsComeInTheOrderOfTheFrames() throws Exception {
        List<FrameFinding<String>> findings = run();

        assertThat(findings).hasSize(FRAMES);
        for (int i = 0; i < FRAMES; i++) {
            assertThat(findings.get(i).index()).isEqualTo(i);
            assertThat(findings.get(i).time()).isEqualTo(Duration.ofMillis(40L * i));
            assertThat(findings.get(i).bar()).isEqualTo("frame " + i);
        }
        assertThat(cameraOrder).isSorted().hasSize(FRAMES);
    }

    @Test
    void aFrameLeansOnTheFramesTwoToFourBefore() throws Exception {
        run();

        assertThat(leanings).contains("0:[]", "1:[]", "2:[0]", "3:[1, 0]", "4:[2, 1, 0]", "59:[57, 56, 55]");
    }

    @Test
    void nothingLeansAcrossACut() throws Exception {
        cutAt = 20;

        List<FrameFinding<String>> findings = run();

        assertThat(leanings).contains("19:[17, 16, 15]", "20:[]", "21:[]", "22:[20]", "23:[21, 20]", "24:[22, 21, 20]");
        assertThat(findings.get(20).bar()).isEqualTo("frame 20 cut");
    }

    @Test
    void neverAreMoreFramesHeldThanAllowed() throws Exception {
        run();

        assertThat(mostHeld.get()).isBetween(2, MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "pose"})
    void aKnownFailureComesOutAsItself(String stage) {
        failIn = stage;
        failAt = 23;

        assertThatThrownBy(this::run).isInstanceOf(LiftException.class).hasMessageStartingWith(stage);
        assertThat(read.get()).isLessThanOrEqualTo(23 + 2 * MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"camera", "bar"})
    void anUnexpectedFailureComesOutAsItself(String stage) {
        failIn = stage;
        failAt = 23;

        assertThatThrownBy(this::run).isInstanceOf(IllegalStateException.class).hasMessage(stage);
        assertThat(read.get()).isLessThanOrEqualTo(23 + 2 * MOST);
    }

    @Test
    void stoppingEndsSoon() {
        assertThatThrownBy(() -> new FramePipeline<>(
                                pool, clock, camera(), List.of(this::pose, this::pose), spotter(), MOST)
                        .run(
                                this::next,
                                frame -> {
                                    if (frame.index() == 10) {
                                        cancellation.cancel();
                                    }
                                },
                                cancellation))
                .isInstanceOf(CancelledException.class);
        assertThat(read.get()).isEqualTo(11);
    }

    @Test
    void anInterruptedReaderCountsAsStopped() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(this::run).isInstanceOf(CancelledException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void everyStagesTimeIsBooked() throws Exception {
        run();

        assertThat(clock.busy()).containsKeys("decode", "detect", "camera", "pose", "bar", "back", "path");
        assertThat(clock.busy().get("pose")).isPositive();
        assertThat(clock.busy().get("bar")).isPositive();
        assertThat(clock.busy().get("detect")).isZero();
    }
}
