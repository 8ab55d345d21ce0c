package org.plumbline.core.port;

import java.time.Duration;

/**
 * How a clip is to be stored.
 *
 * @param codec how pictures are compressed
 * @param quantizer how coarsely, 10 to 51 on the scale of H.264: 6 more are twice as coarse. Other codecs come close to it
 * @param rotation degrees clockwise by which players must turn the stored picture: 0, 90, 180 or 270. Frames are given
 *     upright; the writer turns them
 * @param trimmed how much from the first frame on is stored, but hidden from players by an edit list
 */
public record Encoding(Codec codec, int quantizer, int rotation, Duration trimmed) {
    private static final int FINEST = 10;
    private static final int COARSEST = 51;
    private static final int USUAL_QUANTIZER = 26;

    /** Ways to compress pictures. */
    public enum Codec {
        H264,
        MPEG4,
        VP9
    }

    public Encoding {
        if (quantizer < FINEST || quantizer > COARSEST) {
            throw new IllegalArgumentException("a quantizer is " + FINEST + " to " + COARSEST + ", not " + quantizer);
        }
        if (rotation < 0 || rotation > 270 || rotation % 90 != 0) {
            throw new IllegalArgumentException("a rotation is 0, 90, 180 or 270, not " + rotation);
        }
        if (trimmed.isNegative()) {
            throw new IllegalArgumentException("trimmed by " + trimmed);
        }
    }

    /** H.264 upright, shown from its first frame; thin lines stay crisp, 1080p takes some 8 Mbit/s of a gym scene. */
    public static Encoding usual() {
        return new Encoding(Codec.H264, USUAL_QUANTIZER, 0, Duration.ZERO);
    }
}
