package org.plumbline.desktop.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.core.error.UnreadableVideoException;

class ClipFramesTest {
    private static final long BUDGET = 20L * 3 * 64 * 64;
    private static final List<Duration> TIMES =
            IntStream.range(0, 3000).mapToObj(i -> Duration.ofMillis(33L * i)).toList();

    private final Heard heard = new Heard();

    @Test
    void memoryStaysBoundedWhileALongClipPlaysThrough() throws InterruptedException {
        CountedVideo video = new CountedVideo(TIMES, 64, 64);
        try (ClipFrames frames = ClipFrames.open(video, Path.of("long.mp4"), BUDGET, heard)) {
            int shown = heard.next().index();
            long most = 0;
            while (shown < TIMES.size() - 1) {
                Optional<Picture> next = frames.latest(shown, TIMES.get(shown + 1));
                if (next.isPresent()) {
                    assertThat(next.get().index()).isEqualTo(shown + 1);
                    shown++;
                    frames.playing(shown, false);
                }
                most = Math.max(most, frames.bytes());
            }
            assertThat(most).isPositive().isLessThanOrEqualTo(BUDGET);
        }
    }

    @Test
    void aFrameAtHandIsGivenAtOnceAndAnotherComesLater() throws InterruptedException {
        CountedVideo video = new CountedVideo(TIMES, 64, 64);
        try (ClipFrames frames = ClipFrames.open(video, Path.of("clip.mp4"), BUDGET, heard)) {
            heard.next();
            assertThat(frames.goTo(new FrameTarget.AtIndex(0), 1)).isPresent();
            assertThat(frames.goTo(new FrameTarget.AtIndex(2500), 2)).isEmpty();
            assertThat(heard.next().index()).isEqualTo(2500);
        }
    }

    @Test
    void closingLetsGoOfThePicturesAndEndsTheThread() throws InterruptedException {
        CountedVideo video = new CountedVideo(TIMES, 64, 64);
        ClipFrames frames = ClipFrames.open(video, Path.of("clip.mp4"), BUDGET, heard);
        heard.next();
        frames.close();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (video.next().isPresent() && System.nanoTime() < end) {
            Thread.sleep(1);
        }
        assertThat(frames.bytes()).isZero();
    }

    private static final class Heard implements FramesListener {
        private final BlockingQueue<Picture> pictures = new LinkedBlockingQueue<>();

        Picture next() throws InterruptedException {
            Picture picture = pictures.poll(10, TimeUnit.SECONDS);
            assertThat(picture).as("a frame within ten seconds").isNotNull();
            return Objects.requireNonNull(picture);
        }

        @Override
        public void opened(int width, int height, Duration stated) {}

        @Override
        public void arrived(Picture picture, long request) {
            pictures.add(picture);
        }

        @Override
        public void endMet() {}

        @Override
        public void empty() {}

        @Override
        public void unreadable(UnreadableVideoException problem) {}

        @Override
        public void broke(Throwable problem) {}
    }
}
