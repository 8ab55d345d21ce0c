package org.plumbline.vision.ffmpeg;

import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVFrameSideData;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.plumbline.vision.clip.Orientation;

/**
 * The size of the picture as displayed and how it gets there.
 *
 * @param squareWidth width in square pixels before turning: stored width times the pixels' aspect ratio
 * @param squareHeight height before turning: as stored
 * @param orientation the turn
 */
record DisplayShape(int squareWidth, int squareHeight, Orientation orientation) {
    private static final int MATRIX_NUMBERS = 9;
    /** A pixel more oblong than this is a broken header, not a format. */
    private static final double MOST_OBLONG = 8;

    /** Reads the shape off the first shown frame and its container. */
    static DisplayShape of(AVFormatContext context, AVStream stream, AVFrame frame) {
        AVRational pixel = avformat.av_guess_sample_aspect_ratio(context, stream, frame);
        double aspect = pixel.num() > 0 && pixel.den() > 0 ? (double) pixel.num() / pixel.den() : 1;
        if (aspect > MOST_OBLONG || aspect < 1 / MOST_OBLONG) {
            aspect = 1;
        }
        int width = Math.max(1, (int) Math.round(frame.width() * aspect));
        return new DisplayShape(width, frame.height(), orientation(stream, frame));
    }

    private static Orientation orientation(AVStream stream, AVFrame frame) {
        AVFrameSideData own = avutil.av_frame_get_side_data(frame, avutil.AV_FRAME_DATA_DISPLAYMATRIX);
        if (!Ffmpeg.missing(own)) {
            return matrix(own.data());
        }
        AVPacketSideData packed = avcodec.av_packet_side_data_get(
                stream.codecpar().coded_side_data(),
                stream.codecpar().nb_coded_side_data(),
                avcodec.AV_PKT_DATA_DISPLAYMATRIX);
        return Ffmpeg.missing(packed) ? Orientation.UPRIGHT : matrix(packed.data());
    }

    private static Orientation matrix(Pointer bytes) {
        int[] numbers = new int[MATRIX_NUMBERS];
        new IntPointer(bytes).get(numbers);
        return Orientation.ofMatrix(numbers);
    }

    int width() {
        return orientation.swapsSides() ? squareHeight : squareWidth;
    }

    int height() {
        return orientation.swapsSides() ? squareWidth : squareHeight;
    }
}
