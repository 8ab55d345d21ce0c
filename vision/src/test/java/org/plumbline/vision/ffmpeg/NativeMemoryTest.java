package org.plumbline.vision.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.port.VideoWriter;

class NativeMemoryTest {
    private static final long SOME_MEGABYTES = 200L << 20;

    @TempDir
    Path folder;

    @Test
    void readingHoldsTheSameNumberOfNativeObjectsAllAlong() throws Exception {
        Path clip = ClipFixture.with("libopenh264").frames(200, 25).write(folder.resolve("long.mp4"));
        try (FfmpegVideoReader reader = Clips.open(clip)) {
            reader.next();
            int held = NativeCount.held();
            assertThat(held).isPositive();
            while (reader.next().isPresent()) {
                assertThat(NativeCount.held()).isEqualTo(held);
            }
            reader.seek(Duration.ofSeconds(3));
            reader.next();
            assertThat(NativeCount.held()).isEqualTo(held);
        }
        assertThat(NativeCount.held()).isZero();
    }

    @Test
    void closingTwiceGivesBackOnce() throws Exception {
        Path clip = ClipFixture.with("libopenh264").frames(3, 25).write(folder.resolve("twice.mp4"));
        FfmpegVideoReader reader = Clips.open(clip);
        reader.close();
        reader.close();
        VideoWriter writer = new FfmpegVideoWriterOpener().create(folder.resolve("out.mp4"), 64, 48);
        writer.close();
        writer.close();
        assertThat(NativeCount.held()).isZero();
    }

    /** The count only proves what is counted; the process itself must not grow either. */
    @Test
    void theProcessDoesNotGrowOverManyClips() throws Exception {
        Path clip = ClipFixture.with("libopenh264").size(640, 480).frames(4, 25).write(folder.resolve("small.mp4"));
        openAndSeek(clip, 40);
        long before = Pointer.physicalBytes();
        openAndSeek(clip, 160);
        // Java's own heap breathes too; each opening's native pictures, if kept, would add some 3 MB, 480 in all.
        assertThat(Pointer.physicalBytes() - before).isLessThan(SOME_MEGABYTES);
    }

    private static void openAndSeek(Path clip, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            try (FfmpegVideoReader reader = Clips.open(clip)) {
                reader.seek(Duration.ofMillis(80));
                reader.next();
                reader.seek(Duration.ZERO);
                reader.next();
            }
        }
    }
}
