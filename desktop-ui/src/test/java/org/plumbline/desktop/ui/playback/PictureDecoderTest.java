package org.plumbline.desktop.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.plumbline.core.error.UnreadableVideoException;

class PictureDecoderTest {
    private static final long FRAME_BYTES = 3L * 8 * 8;

    /** Uneven intervals, as phones record them, and walks of jumps, steps and seeks through the clip. */
    @Property(tries = 300)
    void everyTargetGivesItsExactFrameWhateverCameBefore(
            @ForAll("intervals") List<Integer> intervals, @ForAll("walk") List<Integer> walk, @ForAll boolean small)
            throws UnreadableVideoException {
        List<Duration> times = times(intervals);
        PictureCache cache = new PictureCache((small ? 6 : 40) * FRAME_BYTES);
        PictureDecoder decoder = new PictureDecoder(new CountedVideo(times, 8, 8), cache);
        int here = 0;
        for (int move : walk) {
            int size = times.size();
            int kind = Math.floorMod(move, 4);
            int wanted =
                    switch (kind) {
                        case 0, 1 -> Math.floorMod(move, size);
                        case 2 -> Math.max(0, here - 1);
                        default -> Math.min(size - 1, here + 1);
                    };
            FrameTarget target = kind == 1
                    ? new FrameTarget.AtTime(times.get(wanted).plusNanos(1))
                    : new FrameTarget.AtIndex(wanted);
            if (target instanceof FrameTarget.AtIndex(int index)) {
                cache.lookAt(index, index < here ? Lean.BEHIND : Lean.EVEN);
            }
            Picture picture = decoder.fetch(target).orElseThrow();
            assertThat(picture.index()).as("%s from %d", target, here).isEqualTo(wanted);
            assertThat(picture.bgr()[0] & 0xff).isEqualTo(wanted & 0xff);
            assertThat(picture.time()).isEqualTo(times.get(wanted));
            here = wanted;
            decoder.prefetch(() -> false);
            assertThat(cache.bytes()).isLessThanOrEqualTo((small ? 6 : 40) * FRAME_BYTES);
        }
        assertThat(decoder.fetch(new FrameTarget.AtEnd()).orElseThrow().index()).isEqualTo(times.size() - 1);
        assertThat(decoder.last()).hasValue(times.size() - 1);
    }

    @Test
    void aStepBackAfterSomeStepsBackIsAlreadyDecoded() throws UnreadableVideoException {
        List<Duration> times = evenly(400);
        CountedVideo video = new CountedVideo(times, 8, 8);
        PictureCache cache = new PictureCache(40 * FRAME_BYTES);
        PictureDecoder decoder = new PictureDecoder(video, cache);
        cache.lookAt(300, Lean.EVEN);
        decoder.fetch(new FrameTarget.AtIndex(300));
        int misses = 0;
        for (int i = 299; i >= 100; i--) {
            cache.lookAt(i, Lean.BEHIND);
            if (cache.get(i).isEmpty()) {
                misses++;
                decoder.fetch(new FrameTarget.AtIndex(i));
            }
            while (decoder.prefetch(() -> false)) {
                // all that is worth decoding ahead of the next step
            }
        }
        assertThat(misses).isLessThanOrEqualTo(1);
        assertThat(video.seeks()).isLessThan(40);
    }

    @Test
    void stepsBackAtOnceAfterAJumpNeedNoSeek() throws UnreadableVideoException {
        List<Duration> times = evenly(400);
        CountedVideo video = new CountedVideo(times, 8, 8);
        PictureCache cache = new PictureCache(40 * FRAME_BYTES);
        PictureDecoder decoder = new PictureDecoder(video, cache);
        decoder.fetch(new FrameTarget.AtIndex(0));
        decoder.fetch(new FrameTarget.AtIndex(1));
        assertThat(decoder.fetch(new FrameTarget.AtTime(times.get(300)))
                        .orElseThrow()
                        .index())
                .isEqualTo(300);
        assertThat(video.seeks()).isEqualTo(1);
        for (int i = 299; i >= 291; i--) {
            assertThat(cache.get(i)).as("frame %d", i).isPresent();
        }
        assertThat(cache.get(301)).as("the next").isPresent();
    }

    @Test
    void playingOnNeedsNoSeek() throws UnreadableVideoException {
        CountedVideo video = new CountedVideo(evenly(300), 8, 8);
        PictureCache cache = new PictureCache(20 * FRAME_BYTES);
        PictureDecoder decoder = new PictureDecoder(video, cache);
        for (int i = 0; i < 300; i++) {
            cache.lookAt(i, Lean.AHEAD);
            assertThat(decoder.fetch(new FrameTarget.AtIndex(i)).orElseThrow().index())
                    .isEqualTo(i);
            decoder.prefetch(() -> false);
        }
        assertThat(video.seeks()).isZero();
    }

    @Provide
    Arbitrary<List<Integer>> intervals() {
        return Arbitraries.integers().between(4, 80).list().ofMinSize(1).ofMaxSize(150);
    }

    @Provide
    Arbitrary<List<Integer>> walk() {
        return Arbitraries.integers().between(0, 100_000).list().ofMinSize(1).ofMaxSize(30);
    }

    private static List<Duration> times(List<Integer> intervals) {
        List<Duration> times = new ArrayList<>();
        Duration time = Duration.ZERO;
        for (int millis : intervals) {
            times.add(time);
            time = time.plusMillis(millis);
        }
        return times;
    }

    private static List<Duration> evenly(int frames) {
        List<Integer> intervals = new ArrayList<>();
        for (int i = 0; i < frames; i++) {
            intervals.add(33);
        }
        return times(intervals);
    }
}
