package org.plumbline.vision.ffmpeg;

import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.javacpp.IntPointer;
import org.plumbline.vision.clip.Orientation;

/** Tells players how to turn a stream's pictures. */
final class DisplayMatrix {
    private static final int ONE = 1 << 16;
    /** The last column counts in 2.30 fixed point. */
    private static final int LAST = 1 << 30;

    private DisplayMatrix() {}

    /** Has the pictures shown turned clockwise by a multiple of 90 degrees. */
    static void attach(AVStream stream, int degrees) {
        Orientation turn = Orientation.clockwise(degrees);
        int[] matrix = {turn.a() * ONE, turn.b() * ONE, 0, turn.c() * ONE, turn.d() * ONE, 0, 0, 0, LAST};
        AVPacketSideData all = new AVPacketSideData(null);
        try (IntPointer count = new IntPointer(1).put(0);
                AVPacketSideData added = avcodec.av_packet_side_data_new(
                        all, count, avcodec.AV_PKT_DATA_DISPLAYMATRIX, (long) Integer.BYTES * matrix.length, 0)) {
            if (Ffmpeg.missing(added)) {
                throw new OutOfMemoryError("no memory for a display matrix");
            }
            new IntPointer(added.data()).put(matrix);
        }
        stream.codecpar().coded_side_data(all);
        stream.codecpar().nb_coded_side_data(1);
    }
}
