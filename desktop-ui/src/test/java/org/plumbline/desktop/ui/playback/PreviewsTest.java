package org.plumbline.desktop.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreviewsTest {
    private static final List<Duration> TIMES =
            IntStream.range(0, 300).mapToObj(i -> Duration.ofMillis(33L * i)).toList();
    private static final Duration LENGTH = Duration.ofMillis(33L * 300);

    @Test
    void theyCoverTheWholeClipAndEachIsFromTheMomentItTells() throws InterruptedException {
        try (Previews previews =
                Previews.open(new CountedVideo(TIMES, 8, 8), Path.of("clip.mp4"), LENGTH, () -> false)) {
            waitFor(() -> previews.at(LENGTH)
                    .filter(last -> last.time().compareTo(Duration.ofMillis(9700)) > 0)
                    .isPresent());
            for (Duration moment : List.of(Duration.ZERO, Duration.ofSeconds(3), Duration.ofSeconds(9))) {
                Picture picture = previews.at(moment).orElseThrow();
                assertThat(picture.bgr()[0]).isEqualTo((byte) picture.index());
                assertThat(picture.time()).isEqualTo(TIMES.get(picture.index()));
                assertThat(moment.minus(picture.time()).abs()).isLessThan(Duration.ofMillis(120));
            }
        }
    }

    @Test
    void theyWaitWhileThePlayerNeedsTheMachine() throws InterruptedException {
        AtomicBoolean busy = new AtomicBoolean(true);
        try (Previews previews = Previews.open(new CountedVideo(TIMES, 8, 8), Path.of("clip.mp4"), LENGTH, busy::get)) {
            Thread.sleep(1200);
            assertThat(previews.size()).isZero();
            busy.set(false);
            waitFor(() -> previews.size() > 50);
        }
    }

    @Test
    void aSmallerPictureCountsAsWideAsItsFrame() throws Exception {
        CountedVideo video = new CountedVideo(TIMES, 64, 32);
        Picture small = Picture.smaller(video.next().orElseThrow(), 16);
        assertThat(List.of(small.columns(), small.rows(), small.width(), small.height()))
                .containsExactly(16, 8, 64, 32);
    }

    private static void waitFor(java.util.function.BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 1000 && !holds.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }
}
