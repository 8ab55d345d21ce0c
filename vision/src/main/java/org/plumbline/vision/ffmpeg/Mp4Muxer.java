package org.plumbline.vision.ffmpeg;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.plumbline.core.error.OutputException;
import org.plumbline.vision.clip.Unwritable;

/** Puts compressed pictures into an mp4 file whose table of contents comes first, so that it plays while it loads. */
final class Mp4Muxer implements AutoCloseable {
    private final Path clip;
    private final AVFormatContext context;
    private final AVStream stream;
    private boolean closed;

    private Mp4Muxer(Path clip, AVFormatContext context, AVStream stream) {
        this.clip = clip;
        this.context = context;
        this.stream = stream;
    }

    static Mp4Muxer open(Path clip, AVCodecContext encoder, int rotation) throws OutputException {
        AVFormatContext context = new AVFormatContext(null);
        try (BytePointer url = Ffmpeg.url(clip);
                BytePointer kind = new BytePointer("mp4")) {
            check(clip, avformat.avformat_alloc_output_context2(context, null, kind, url));
            NativeCount.taken();
            boolean opened = false;
            try {
                AVStream stream = avformat.avformat_new_stream(context, null);
                check(clip, avcodec.avcodec_parameters_from_context(stream.codecpar(), encoder));
                stream.time_base(encoder.time_base());
                if (rotation != 0) {
                    DisplayMatrix.attach(stream, rotation);
                }
                // Negative times stay negative: that is what an edit list hides.
                context.avoid_negative_ts(0);
                AVIOContext io = new AVIOContext(null);
                check(clip, avformat.avio_open(io, url, avformat.AVIO_FLAG_WRITE));
                context.pb(io);
                writeHeader(clip, context, encoder);
                Mp4Muxer muxer = new Mp4Muxer(clip, context, stream);
                opened = true;
                return muxer;
            } finally {
                if (!opened) {
                    free(context);
                }
            }
        }
    }

    private static void writeHeader(Path clip, AVFormatContext context, AVCodecContext encoder) throws OutputException {
        AVDictionary options = new AVDictionary(null);
        avutil.av_dict_set(options, "movflags", "faststart", 0);
        avutil.av_dict_set(
                options,
                "video_track_timescale",
                String.valueOf(encoder.time_base().den()),
                0);
        int rc = avformat.avformat_write_header(context, options);
        avutil.av_dict_free(options);
        check(clip, rc);
    }

    /** Appends a compressed picture whose times are in ticks of the encoder. */
    void write(Packet packet, AVCodecContext encoder) throws OutputException {
        avcodec.av_packet_rescale_ts(packet.raw(), encoder.time_base(), stream.time_base());
        packet.raw().stream_index(stream.index());
        check(clip, avformat.av_write_frame(context, packet.raw()));
    }

    /** Completes the file on the disk. */
    void finish() throws OutputException {
        check(clip, avformat.av_write_trailer(context));
        avformat.avio_flush(context.pb());
        check(clip, context.pb().error());
    }

    private static void check(Path clip, int rc) throws OutputException {
        if (rc < 0) {
            throw Unwritable.file(clip, Ffmpeg.reason(rc));
        }
    }

    private static void free(AVFormatContext context) {
        if (!Ffmpeg.missing(context.pb())) {
            avformat.avio_close(context.pb());
            context.pb(null);
        }
        avformat.avformat_free_context(context);
        NativeCount.given();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            free(context);
        }
    }
}
