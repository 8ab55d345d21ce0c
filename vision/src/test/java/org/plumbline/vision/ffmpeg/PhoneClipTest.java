package org.plumbline.vision.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.port.VideoFrame;

/** Clips of the studio's frames as phones compress them: HEVC with 8 and with 10 bits. */
class PhoneClipTest {
    private static final int[] REFERENCES = {0, 8, 16, 23};
    private static final int BLOCK = 10;
    private static final int BLOCKS_ACROSS = 27;
    private static final int BLOCKS_DOWN = 48;

    @ParameterizedTest
    @ValueSource(strings = {"studio-hevc.mp4", "studio-hevc-10bit.mp4"})
    void everyFrameComesAtItsTimeInTheStudiosColours(String name)
            throws UnreadableVideoException, URISyntaxException, IOException {
        List<VideoFrame> frames = Clips.readAll(Clips.committed(name));
        assertThat(frames).hasSize(24);
        for (int i = 0; i < frames.size(); i++) {
            assertThat(frames.get(i).time().toNanos() / 1e9).isCloseTo(i / 30.0, within(1e-4));
            assertThat(frames.get(i).width()).isEqualTo(270);
            assertThat(frames.get(i).height()).isEqualTo(480);
        }
        BufferedImage references =
                ImageIO.read(Clips.committed("studio-frames.png").toFile());
        for (int k = 0; k < REFERENCES.length; k++) {
            compare(frames.get(REFERENCES[k]), references, k * BLOCKS_ACROSS);
        }
    }

    /** Means over blocks of 10 x 10 pixels: compression's noise is gone, a wrong matrix or range isn't. */
    private static void compare(VideoFrame frame, BufferedImage references, int from) {
        double sum = 0;
        double worst = 0;
        for (int y = 0; y < BLOCKS_DOWN; y++) {
            for (int x = 0; x < BLOCKS_ACROSS; x++) {
                int colour = references.getRGB(from + x, y);
                for (int channel = 0; channel < 3; channel++) {
                    double off = Math.abs(mean(frame, x, y, channel) - ((colour >> (8 * channel)) & 0xff));
                    sum += off;
                    worst = Math.max(worst, off);
                }
            }
        }
        assertThat(sum / (3 * BLOCKS_ACROSS * BLOCKS_DOWN)).isLessThan(1.5);
        assertThat(worst).isLessThan(10);
    }

    private static double mean(VideoFrame frame, int blockX, int blockY, int channel) {
        double sum = 0;
        for (int y = blockY * BLOCK; y < (blockY + 1) * BLOCK; y++) {
            for (int x = blockX * BLOCK; x < (blockX + 1) * BLOCK; x++) {
                sum += frame.bgr()[(y * frame.width() + x) * 3 + channel] & 0xff;
            }
        }
        return sum / (BLOCK * BLOCK);
    }
}
