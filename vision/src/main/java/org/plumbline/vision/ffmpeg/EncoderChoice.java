package org.plumbline.vision.ffmpeg;

import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.plumbline.core.port.Encoding;

/**
 * Which of FFmpeg's encoders compresses, and with which settings. Always at constant quality: a bit rate would need a
 * frame rate, and clips have none that holds.
 *
 * @param name by which FFmpeg knows it
 * @param ticks of its clock per second; a ninetieth of a millisecond unless its format can't count so finely
 * @param lambda quality as each picture must carry it; 0 where the options say it
 */
record EncoderChoice(String name, int ticks, int lambda, Map<String, String> options) {
    private static final int TICKS = 90_000;
    /** The finest that divides by usual frame rates below MPEG-4's limit of 65535. */
    private static final int MPEG4_TICKS = 60_000;

    /** Bits a second; never reached. */
    private static final long AMPLE = 100_000_000;

    private static final int MPEG4_COARSEST = 31;
    private static final double H264_COARSEST = 51;
    private static final double VP9_COARSEST = 63;

    static EncoderChoice of(Encoding encoding) {
        int quantizer = encoding.quantizer();
        return switch (encoding.codec()) {
            case H264 ->
                new EncoderChoice(
                        "libopenh264",
                        TICKS,
                        quantizer * avutil.FF_QP2LAMBDA,
                        Map.of("rc_mode", "quality", "allow_skip_frames", "0"));
            case MPEG4 -> new EncoderChoice("mpeg4", MPEG4_TICKS, mpeg4(quantizer) * avutil.FF_QP2LAMBDA, Map.of());
            case VP9 ->
                new EncoderChoice(
                        "libvpx-vp9",
                        TICKS,
                        0,
                        Map.of(
                                "crf",
                                Long.toString(Math.round(quantizer * VP9_COARSEST / H264_COARSEST)),
                                // Pictures come out as they go in, each shown.
                                "lag-in-frames",
                                "0",
                                "auto-alt-ref",
                                "0",
                                "deadline",
                                "good",
                                "cpu-used",
                                "5"));
        };
    }

    /** H.264's step doubles every 6 and is about one of MPEG-4's at 12. */
    private static int mpeg4(int quantizer) {
        return Math.clamp(Math.round(Math.pow(2, (quantizer - 12) / 6.0)), 1, MPEG4_COARSEST);
    }

    void apply(AVCodecContext context) {
        if (lambda > 0) {
            context.flags(context.flags() | avcodec.AV_CODEC_FLAG_QSCALE);
            context.global_quality(lambda);
            // OpenH264 knows a constant quality only as bounds that its control of the bit rate can't leave.
            context.bit_rate(AMPLE);
            context.qmin(lambda / avutil.FF_QP2LAMBDA);
            context.qmax(lambda / avutil.FF_QP2LAMBDA);
        } else {
            context.bit_rate(0);
        }
    }
}
