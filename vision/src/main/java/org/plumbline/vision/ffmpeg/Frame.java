package org.plumbline.vision.ffmpeg;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/** One native picture and its release. */
final class Frame implements AutoCloseable {
    private final AVFrame frame;
    private boolean closed;

    Frame() {
        frame = avutil.av_frame_alloc();
        if (Ffmpeg.missing(frame)) {
            throw new OutOfMemoryError("no memory for a frame");
        }
        NativeCount.taken();
    }

    AVFrame raw() {
        return frame;
    }

    /** Gives the picture's memory back; the frame can take another. */
    void clear() {
        avutil.av_frame_unref(frame);
    }

    /** Takes over another's picture, which is then empty. */
    void takeFrom(Frame other) {
        avutil.av_frame_unref(frame);
        avutil.av_frame_move_ref(frame, other.frame);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            avutil.av_frame_free(frame);
            NativeCount.given();
        }
    }
}
