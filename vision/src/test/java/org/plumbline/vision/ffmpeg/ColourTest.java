package org.plumbline.vision.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.bytedeco.ffmpeg.global.avutil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.port.VideoFrame;

class ColourTest {
    /** Near-lossless compression of plain patches leaves two or three steps. */
    private static final Offset<Integer> TOLERANCE = Offset.offset(4);

    private static final int[][] PATCHES = {
        {81, 90, 200}, {145, 54, 60}, {60, 200, 110}, {200, 128, 128}, {30, 128, 128}, {120, 140, 150}, {210, 60, 140}
    };

    @TempDir
    Path folder;

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeCount.held()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "709, limited, 8, 0.2126, 0.0722",
        "709, full, 8, 0.2126, 0.0722",
        "601, limited, 8, 0.299, 0.114",
        "601, full, 8, 0.299, 0.114",
        "2020, limited, 8, 0.2627, 0.0593",
        "2020, limited, 10, 0.2627, 0.0593",
        "709, full, 10, 0.2126, 0.0722",
    })
    void knownPatchesHaveTheColoursOfTheirDefinition(String space, String range, int bits, double kr, double kb)
            throws Exception {
        int matrix =
                switch (space) {
                    case "709" -> avutil.AVCOL_SPC_BT709;
                    case "601" -> avutil.AVCOL_SPC_SMPTE170M;
                    default -> avutil.AVCOL_SPC_BT2020_NCL;
                };
        boolean full = range.equals("full");
        Path clip = ClipFixture.with("libaom-av1")
                .size(32 * PATCHES.length, 64)
                .bits(bits == 10 ? avutil.AV_PIX_FMT_YUV420P10LE : avutil.AV_PIX_FMT_YUV420P, bits)
                .colour(matrix, full ? avutil.AVCOL_RANGE_JPEG : avutil.AVCOL_RANGE_MPEG)
                .paint((frame, x, y) -> PATCHES[x / 32])
                .frames(2, 25)
                .write(folder.resolve("patches.mkv"));
        VideoFrame frame = Clips.readAll(clip).getFirst();
        for (int i = 0; i < PATCHES.length; i++) {
            assertNear(TestPattern.rgb(frame, 32 * i + 16, 32), TestPattern.expectedRgb(PATCHES[i], kr, kb, full));
        }
    }

    @Test
    void theOldFullRangeFormatOfPhonesIsTakenAsFullRange() throws Exception {
        Path clip = ClipFixture.with("mjpeg")
                .bits(avutil.AV_PIX_FMT_YUVJ420P, 8)
                .colour(avutil.AVCOL_SPC_BT470BG, avutil.AVCOL_RANGE_JPEG)
                .size(32 * PATCHES.length, 64)
                .paint((frame, x, y) -> PATCHES[x / 32])
                .frames(2, 25)
                .write(folder.resolve("jpeg.avi"));
        VideoFrame frame = Clips.readAll(clip).getFirst();
        for (int i = 0; i < PATCHES.length; i++) {
            assertNear(
                    TestPattern.rgb(frame, 32 * i + 16, 32), TestPattern.expectedRgb(PATCHES[i], 0.299, 0.114, true));
        }
    }

    @Test
    void anHdrClipIsBroughtDownToTheScreen() throws Exception {
        // Codes of SMPTE ST 2084 for 203 cd/m2 (white of BT.2408) and a tenth of it, limited range, in 8 bits.
        int white = (int) Math.round(16 + 219 * 0.5807);
        int grey = (int) Math.round(16 + 219 * 0.3524);
        Path clip = ClipFixture.with("libaom-av1")
                .bits(avutil.AV_PIX_FMT_YUV420P10LE, 10)
                .colour(avutil.AVCOL_SPC_BT2020_NCL, avutil.AVCOL_RANGE_MPEG)
                .transfer(avutil.AVCOL_TRC_SMPTE2084)
                .paint((frame, x, y) -> new int[] {x < 64 ? white : grey, 128, 128})
                .frames(2, 25)
                .write(folder.resolve("hdr.mkv"));
        VideoFrame frame = Clips.readAll(clip).getFirst();
        assertThat(TestPattern.rgb(frame, 32, 48)[1]).isBetween(225, 250);
        // A tenth of the light is 0.1^(1/2.2) of the code.
        assertThat(TestPattern.rgb(frame, 96, 48)[1]).isCloseTo(90, Offset.offset(8));
    }

    private static void assertNear(int[] actual, int[] expected) {
        for (int i = 0; i < 3; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], TOLERANCE);
        }
    }
}
