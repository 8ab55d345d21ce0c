package org.plumbline.vision.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.core.error.CancelledException;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.VideoFrame;

class WantedFramesTest {
    private static final Duration FROM = Duration.ofMillis(400);
    private static final Duration TO = Duration.ofMillis(520);

    private final Fakes.FakeClip clip = new Fakes().new FakeClip(50);
    private final CancellationToken cancellation = new CancellationToken();
    private final WantedFrames frames = new WantedFrames(clip, FROM, TO, cancellation);

    @Test
    void onlyFramesBetweenTheTwoMomentsAreGivenButAllAreCounted() throws Exception {
        assertThat(rest()).containsExactly(10, 11, 12, 13);
        assertThat(clip.facts().frames()).isEqualTo(50);
    }

    @Test
    void stoppingIsHeardWhileFramesArePassedOver() throws Exception {
        assertThat(frames.next()).isPresent();
        cancellation.cancel();
        assertThatThrownBy(this::rest).isInstanceOf(CancelledException.class);
        assertThat(clip.facts().frames()).as("nothing was read any more").isEqualTo(11);
    }

    private List<Integer> rest() throws LiftException {
        List<Integer> indices = new ArrayList<>();
        Optional<VideoFrame> frame = frames.next();
        while (frame.isPresent()) {
            indices.add(frame.get().index());
            frame = frames.next();
        }
        return indices;
    }
}
