package org.plumbline.vision.ffmpeg;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;

/** One native piece of compressed data and its release. */
final class Packet implements AutoCloseable {
    private final AVPacket packet;
    private boolean closed;

    Packet() {
        packet = avcodec.av_packet_alloc();
        if (Ffmpeg.missing(packet)) {
            throw new OutOfMemoryError("no memory for a packet");
        }
        NativeCount.taken();
    }

    AVPacket raw() {
        return packet;
    }

    void clear() {
        avcodec.av_packet_unref(packet);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            avcodec.av_packet_free(packet);
            NativeCount.given();
        }
    }
}
