package org.plumbline.vision.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.port.VideoFrame;

class BrokenFilesTest {
    private static final int FRAMES = 60;

    @TempDir
    Path folder;

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeCount.held()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut.mp4", "cut.mkv", "cut.avi"})
    void aClipThatIsCutOffGivesItsFramesBeforeTheCut(String name) throws Exception {
        Path clip = ClipFixture.with("libopenh264")
                .frames(FRAMES, 25)
                .muxing("movflags", name.endsWith("mp4") ? "faststart" : "0")
                .write(folder.resolve(name));
        cut(clip, Files.size(clip) * 7 / 10);
        try (FfmpegVideoReader reader = Clips.open(clip)) {
            List<VideoFrame> frames = Clips.rest(reader);
            assertThat(frames).hasSizeBetween(FRAMES / 4, FRAMES - 5);
            assertThat(Clips.numbers(frames))
                    .isEqualTo(IntStream.range(0, frames.size()).boxed().toList());
            // Matroska can not tell a cut from an end.
            assertThat(reader.damaged()).isEqualTo(!name.endsWith("mkv"));
            reader.seek(frames.get(frames.size() / 2).time());
            assertThat(reader.next().orElseThrow().index()).isEqualTo(frames.size() / 2);
        }
    }

    @Test
    void damageInTheMiddleIsSurvived() throws Exception {
        Path clip = ClipFixture.with("libopenh264").frames(FRAMES, 25).write(folder.resolve("noise.mkv"));
        byte[] noise = new byte[400];
        new Random(3).nextBytes(noise);
        try (FileChannel channel = FileChannel.open(clip, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(noise), channel.size() / 2);
        }
        try (FfmpegVideoReader reader = Clips.open(clip)) {
            List<VideoFrame> frames = Clips.rest(reader);
            assertThat(frames).hasSizeGreaterThan(FRAMES / 3);
            assertThat(Clips.numbers(frames).subList(0, 20))
                    .isEqualTo(IntStream.range(0, 20).boxed().toList());
            for (int i = 0; i < frames.size(); i++) {
                assertThat(frames.get(i).index()).isEqualTo(i);
            }
        }
    }

    @Test
    void aClipWithoutItsTableOfContentsIsCalledIncomplete() throws Exception {
        Path clip = ClipFixture.with("libopenh264").frames(FRAMES, 25).write(folder.resolve("unfinished.mp4"));
        cut(clip, Files.size(clip) / 2);
        assertRefused(clip, "unfinished.mp4 is damaged or not complete");
    }

    @Test
    void aPlaylistUnderAClipsNameIsRefused() throws Exception {
        Path real = ClipFixture.with("libopenh264").frames(3, 25).write(folder.resolve("real.mp4"));
        Path list = folder.resolve("list.mp4");
        Files.writeString(list, "ffconcat version 1.0\nfile " + real.getFileName() + "\n");
        assertRefused(list, "not a video");
        Files.writeString(
                list, "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + real.getFileName() + "\n#EXT-X-ENDLIST\n");
        assertRefused(list, "not a video");
        Files.writeString(list, "v=0\no=- 0 0 IN IP4 127.0.0.1\nm=video 5000 RTP/AVP 96\na=rtpmap:96 H264/90000\n");
        assertRefused(list, "not a video");
    }

    @Test
    void aNameThatLooksLikeAnAddressIsOnlyAName() {
        assertRefused(folder.resolve("concat:real.mp4"), "There is no file concat:real.mp4");
    }

    @Test
    void aPictureUnderAClipsNameIsRefused() throws Exception {
        Path picture = folder.resolve("photo.mp4");
        ImageIO.write(new java.awt.image.BufferedImage(64, 64, 5), "png", picture.toFile());
        assertRefused(picture, "not a video");
    }

    @Test
    void textAnEmptyFileAFolderAndNothingAreRefusedEachInItsOwnWords() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.mov"), "five by five at 140 kg\n".repeat(500));
        assertRefused(text, "not a video");
        assertRefused(Files.createFile(folder.resolve("empty.mp4")), "empty.mp4 is empty");
        assertRefused(Files.createDirectory(folder.resolve("folder.mp4")), "is a folder");
        assertRefused(folder.resolve("absent.mp4"), "There is no file absent.mp4");
    }

    @Test
    void soundAloneIsRefused() throws Exception {
        assertRefused(SoundFixture.write(folder.resolve("song.mp4")), "no moving picture");
    }

    @Test
    void aContainerWhosePicturesAreAllGarbageIsRefused() throws Exception {
        Path clip = ClipFixture.with("libopenh264").frames(8, 25).write(folder.resolve("garbage.mp4"));
        byte[] bytes = Files.readAllBytes(clip);
        int start = indexOf(bytes, "mdat") + 4;
        int end = indexOf(bytes, "moov") - 4;
        for (int i = start; i < end; i++) {
            bytes[i] = 0;
        }
        Files.write(clip, bytes);
        assertRefused(clip, "damaged");
    }

    private static int indexOf(byte[] bytes, String letters) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(letters);
    }

    private static void cut(Path clip, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(clip, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private static void assertRefused(Path clip, String word) {
        assertThatExceptionOfType(UnreadableVideoException.class)
                .isThrownBy(() -> Clips.readAll(clip))
                .satisfies(e -> {
                    assertThat(e.userMessage().happened()).contains(word);
                    assertThat(e.userMessage().todo()).isNotBlank();
                });
    }
}
