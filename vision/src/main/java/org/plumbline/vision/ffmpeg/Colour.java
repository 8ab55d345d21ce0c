package org.plumbline.vision.ffmpeg;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;

/**
 * How a frame's numbers mean colour.
 *
 * @param pixelFormat FFmpeg's, the deprecated full-range formats replaced by their ordinary ones
 * @param matrix one of swscale's {@code SWS_CS_} constants
 * @param fullRange whether black is 0 rather than 16 (of 255)
 * @param perceptual whether brightness is coded by the HDR curve of SMPTE 2084 and must be brought down for a screen
 */
record Colour(int pixelFormat, int matrix, boolean fullRange, boolean perceptual) {
    /** From here on an unmarked clip is taken as high definition, as players do. */
    private static final int HD_HEIGHT = 720;

    private static final int HD_WIDTH = 1280;

    static Colour of(AVFrame frame) {
        int format =
                switch (frame.format()) {
                    case avutil.AV_PIX_FMT_YUVJ420P -> avutil.AV_PIX_FMT_YUV420P;
                    case avutil.AV_PIX_FMT_YUVJ422P -> avutil.AV_PIX_FMT_YUV422P;
                    case avutil.AV_PIX_FMT_YUVJ444P -> avutil.AV_PIX_FMT_YUV444P;
                    case avutil.AV_PIX_FMT_YUVJ440P -> avutil.AV_PIX_FMT_YUV440P;
                    default -> frame.format();
                };
        boolean full = format != frame.format() || frame.color_range() == avutil.AVCOL_RANGE_JPEG;
        return new Colour(format, matrixOf(frame), full, frame.color_trc() == avutil.AVCOL_TRC_SMPTE2084);
    }

    private static int matrixOf(AVFrame frame) {
        return switch (frame.colorspace()) {
            case avutil.AVCOL_SPC_BT709 -> swscale.SWS_CS_ITU709;
            case avutil.AVCOL_SPC_BT470BG, avutil.AVCOL_SPC_SMPTE170M -> swscale.SWS_CS_ITU601;
            case avutil.AVCOL_SPC_FCC -> swscale.SWS_CS_FCC;
            case avutil.AVCOL_SPC_SMPTE240M -> swscale.SWS_CS_SMPTE240M;
            case avutil.AVCOL_SPC_BT2020_NCL, avutil.AVCOL_SPC_BT2020_CL -> swscale.SWS_CS_BT2020;
            default ->
                frame.width() >= HD_WIDTH
                                || Math.max(frame.width(), frame.height()) >= HD_WIDTH
                                || Math.min(frame.width(), frame.height()) >= HD_HEIGHT
                        ? swscale.SWS_CS_ITU709
                        : swscale.SWS_CS_ITU601;
        };
    }
}
