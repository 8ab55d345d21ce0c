package org.plumbline.vision.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.error.CancelledException;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.lifter.ScoutedMoment;

@Timeout(20)
class ScoutPassTest {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final CancellationToken cancellation = new CancellationToken();
    private final Fakes fakes = new Fakes();

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    private static ScoutedMoment empty(VideoFrame frame) {
        return new ScoutedMoment(frame.time(), List.of());
    }

    private List<ScoutedMoment> run(int frames, List<Duration> times, ScoutPass.Look look) throws LiftException {
        return new ScoutPass(pool, new StageClock(), List.of(look, look))
                .run(fakes.new FakeClip(frames), times, cancellation);
    }

    @Test
    void theFramesShownAtTheMomentsAreLookedAt() throws Exception {
        List<Duration> times = ScoutTimes.between(Duration.ZERO, Duration.ofSeconds(12), new LifterChoice.Automatic());

        assertThat(run(300, times, ScoutPassTest::empty))
                .extracting(moment -> moment.time().toMillis())
                .containsExactly(480L, 1480L, 2480L, 3480L, 4480L, 5480L, 6480L, 7480L, 8480L, 9480L, 10480L, 11480L);
    }

    @Test
    void theUsersMomentIsAmongThem() {
        LifterChoice choice = new LifterChoice.At(new PixelPoint(1, 1), Duration.ofMillis(1_234));

        assertThat(ScoutTimes.between(Duration.ZERO, Duration.ofSeconds(12), choice))
                .hasSize(13)
                .isSorted()
                .contains(Duration.ofMillis(1_234));
    }

    @Test
    void aFrameShownAtTwoMomentsIsLookedAtOnce() throws Exception {
        List<Duration> times = ScoutTimes.between(Duration.ZERO, Duration.ofMillis(80), new LifterChoice.Automatic());

        assertThat(run(2, times, ScoutPassTest::empty)).hasSize(2);
    }

    @Test
    void aFailureComesOutAsItself() {
        List<Duration> times = ScoutTimes.between(Duration.ZERO, Duration.ofSeconds(12), new LifterChoice.Automatic());

        assertThatThrownBy(() -> run(300, times, frame -> {
                    throw new ModelUnavailableException("scout", new UserMessage("no", "no"));
                }))
                .isInstanceOf(ModelUnavailableException.class)
                .hasMessage("scout");
    }

    @Test
    void stoppingEndsIt() {
        cancellation.cancel();

        assertThatThrownBy(() -> run(300, List.of(Duration.ZERO), ScoutPassTest::empty))
                .isInstanceOf(CancelledException.class);
    }
}
