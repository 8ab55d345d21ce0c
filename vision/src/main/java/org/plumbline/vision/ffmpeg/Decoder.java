package org.plumbline.vision.ffmpeg;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.vision.clip.Unreadable;

/** Turns one file's compressed pictures into shown frames in order of presentation; what an edit list hides is left out. */
final class Decoder implements AutoCloseable {
    /** More than 8K; a file that claims more is after our memory, not after coaching. */
    private static final long MOST_PIXELS = 40_000_000;

    /** One picture after the other broken: nothing more is to come. */
    private static final int MOST_FAILURES = 1000;

    private final Demuxer demuxer;
    private final AVCodecContext context;
    private final Packet packet = new Packet();
    private boolean draining;
    private boolean damaged;
    private boolean closed;

    private Decoder(Demuxer demuxer, AVCodecContext context) {
        this.demuxer = demuxer;
        this.context = context;
        NativeCount.taken();
    }

    /** Opens a file's picture with a number of decoding threads. */
    static Decoder open(Path clip, int threads) throws UnreadableVideoException {
        Demuxer demuxer = Demuxer.open(clip);
        boolean opened = false;
        try {
            Decoder decoder = new Decoder(demuxer, context(demuxer, threads));
            opened = true;
            return decoder;
        } finally {
            if (!opened) {
                demuxer.close();
            }
        }
    }

    private static AVCodecContext context(Demuxer demuxer, int threads) throws UnreadableVideoException {
        AVCodecParameters parameters = demuxer.stream().codecpar();
        AVCodec codec = avcodec.avcodec_find_decoder(parameters.codec_id());
        if (Ffmpeg.missing(codec)) {
            throw Unreadable.codec(demuxer.clip(), codecName(parameters));
        }
        AVCodecContext context = avcodec.avcodec_alloc_context3(codec);
        avcodec.avcodec_parameters_to_context(context, parameters);
        context.pkt_timebase(demuxer.stream().time_base());
        context.thread_count(threads);
        context.max_pixels(MOST_PIXELS);
        int rc = avcodec.avcodec_open2(context, codec, (AVDictionary) null);
        if (rc < 0) {
            avcodec.avcodec_free_context(context);
            throw Unreadable.codec(demuxer.clip(), codecName(parameters) + ", " + Ffmpeg.reason(rc));
        }
        return context;
    }

    private static String codecName(AVCodecParameters parameters) {
        return avcodec.avcodec_get_name(parameters.codec_id()).getString(UTF_8);
    }

    Demuxer demuxer() {
        return demuxer;
    }

    /** Name of the compression, for example {@code h264}. */
    String codec() {
        return codecName(demuxer.stream().codecpar());
    }

    int codecId() {
        return context.codec_id();
    }

    /** Whether anything of what was passed so far was broken. */
    boolean damaged() {
        return damaged || demuxer.damaged();
    }

    /** Decodes the next shown frame; false at the end. Broken pieces are skipped, as a player does. */
    boolean next(Frame into) throws UnreadableVideoException {
        AVFrame frame = into.raw();
        int failures = 0;
        while (failures < MOST_FAILURES) {
            int rc = avcodec.avcodec_receive_frame(context, frame);
            boolean over = rc == avutil.AVERROR_EOF || (draining && rc == avutil.AVERROR_EAGAIN());
            if (over) {
                return false;
            }
            if (rc == avutil.AVERROR_EAGAIN()) {
                feed();
            } else if (rc < 0) {
                damaged = true;
                failures++;
            } else if ((frame.flags() & AVFrame.AV_FRAME_FLAG_DISCARD) == 0) {
                return true;
            }
        }
        return false;
    }

    private void feed() throws UnreadableVideoException {
        if (demuxer.read(packet.raw())) {
            int rc = avcodec.avcodec_send_packet(context, packet.raw());
            packet.clear();
            damaged |= rc < 0;
        } else {
            draining = true;
            avcodec.avcodec_send_packet(context, null);
        }
    }

    /** Goes on from a key frame at or before a time stamp; false where the container can't. */
    boolean seek(long stamp) {
        if (!demuxer.seek(stamp)) {
            return false;
        }
        avcodec.avcodec_flush_buffers(context);
        draining = false;
        return true;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            packet.close();
            avcodec.avcodec_free_context(context);
            NativeCount.given();
            demuxer.close();
        }
    }
}
