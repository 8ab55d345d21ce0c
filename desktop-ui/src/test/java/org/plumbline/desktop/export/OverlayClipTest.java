package org.plumbline.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.error.CancelledException;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.overlay.OverlayComposer;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoReader;
import org.plumbline.core.port.VideoWriter;
import org.plumbline.desktop.sample.SampleAnalysis;
import org.plumbline.desktop.sample.SampleLift;
import org.plumbline.desktop.sample.SampleVideo;

class OverlayClipTest {
    private final CapturedLift lift = SampleLift.lift();
    private final RecordingWriter written = new RecordingWriter();
    private final OverlayClip clip = new OverlayClip(path -> new SampleVideo(), (path, width, height) -> written);

    @Test
    void everyFrameIsWrittenAtItsOwnTimeWithTheOverlayOnIt() throws Exception {
        write(lift, new CancellationToken());

        assertThat(written.times).hasSize(SampleLift.FRAMES).startsWith(Duration.ZERO, Duration.ofMillis(50));
        assertThat(written.finished).isTrue();
        assertThat(written.closed).isTrue();
        assertThat(written.changedPixels.subList(0, SampleLift.FRAMES - 1)).allMatch(changed -> changed > 500);
        assertThat(written.changedPixels.getLast())
                .as("nobody in the last frame")
                .isLessThan(1000);
    }

    @Test
    void ofAPartOnlyThatPartIsWrittenFromZero() throws Exception {
        CapturedLift part =
                new CapturedLift(lift.video(), lift.model(), lift.frames().subList(40, 60));
        clip.write(
                Path.of("clip.mp4"),
                part,
                new OverlayComposer(lift, SampleAnalysis.of(lift)),
                Path.of("overlay.mp4"),
                ProgressListener.none(),
                new CancellationToken());

        assertThat(written.times).hasSize(20).startsWith(Duration.ZERO);
        assertThat(written.firstPixel).isEqualTo(40);
    }

    @Test
    void aCancelledClipIsNotFinished() {
        CancellationToken cancelled = new CancellationToken();
        cancelled.cancel();

        assertThatThrownBy(() -> write(lift, cancelled)).isInstanceOf(CancelledException.class);
        assertThat(written.finished).isFalse();
        assertThat(written.closed).isTrue();
    }

    @Test
    void aClipThatEndsBeforeItsAnalysisIsToldAndNotFinished() {
        SampleVideo shorter = new SampleVideo();
        OverlayClip broken = new OverlayClip(path -> new Shortened(shorter, 30), (path, w, h) -> written);

        assertThatThrownBy(() -> broken.write(
                        Path.of("clip.mp4"),
                        lift,
                        new OverlayComposer(lift, SampleAnalysis.of(lift)),
                        Path.of("overlay.mp4"),
                        ProgressListener.none(),
                        new CancellationToken()))
                .isInstanceOfSatisfying(
                        UnreadableVideoException.class,
                        told -> assertThat(told.userMessage().happened()).contains("30", "120"));
        assertThat(written.finished).isFalse();
        assertThat(written.closed).isTrue();
    }

    /** A clip that breaks off. */
    private record Shortened(SampleVideo video, int frames) implements VideoReader {
        @Override
        public int width() {
            return video.width();
        }

        @Override
        public int height() {
            return video.height();
        }

        @Override
        public Duration statedDuration() {
            return video.statedDuration();
        }

        @Override
        public Optional<VideoFrame> next() {
            return video.framesRead() < frames ? video.next() : Optional.empty();
        }

        @Override
        public void seek(Duration time) {
            video.seek(time);
        }

        @Override
        public void close() {
            video.close();
        }
    }

    @Test
    void aFailureToWriteEndsTheWorkAndIsTold() {
        written.failsAt = 7;

        assertThatThrownBy(() -> write(lift, new CancellationToken())).isInstanceOf(OutputException.class);
        assertThat(written.times).hasSize(7);
        assertThat(written.finished).isFalse();
        assertThat(written.closed).isTrue();
    }

    private void write(CapturedLift lift, CancellationToken cancellation) throws Exception {
        clip.write(
                Path.of("clip.mp4"),
                lift,
                new OverlayComposer(lift, SampleAnalysis.of(lift)),
                Path.of("overlay.mp4"),
                ProgressListener.none(),
                cancellation);
    }

    private static final class RecordingWriter implements VideoWriter {
        private final List<Duration> times = new ArrayList<>();
        private final List<Integer> changedPixels = new ArrayList<>();
        private int firstPixel = -1;
        private int failsAt = Integer.MAX_VALUE;
        private boolean finished;
        private boolean closed;

        @Override
        public void write(VideoFrame frame) throws OutputException {
            if (times.size() == failsAt) {
                throw new OutputException("staged", new UserMessage("The disk is full.", "Make room."));
            }
            if (times.isEmpty()) {
                firstPixel = frame.bgr()[0];
            }
            times.add(frame.time());
            int changed = 0;
            for (int i = 3; i < frame.bgr().length; i += 3) {
                changed += frame.bgr()[i] == 90 ? 0 : 1;
            }
            changedPixels.add(changed);
        }

        @Override
        public void finish() {
            finished = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
