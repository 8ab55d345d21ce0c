package org.plumbline.vision.ffmpeg;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.vision.clip.Unreadable;

/**
 * The compressed pictures of one file, in order of decoding. Only plain files in five kinds of container are opened:
 * a playlist under a clip's name, which could make FFmpeg fetch other files or addresses, is refused.
 */
final class Demuxer implements AutoCloseable {
    private static final String CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi";

    private final Path clip;
    private final AVFormatContext context;
    private final AVStream stream;
    private boolean damaged;
    private boolean closed;

    private Demuxer(Path clip, AVFormatContext context, AVStream stream) {
        this.clip = clip;
        this.context = context;
        this.stream = stream;
    }

    static Demuxer open(Path clip) throws UnreadableVideoException {
        Ffmpeg.load();
        Unreadable.unlessFile(clip);
        AVFormatContext context = openContainer(clip);
        NativeCount.taken();
        boolean opened = false;
        try {
            int rc = avformat.avformat_find_stream_info(context, (PointerPointer<?>) null);
            if (rc < 0) {
                throw Unreadable.container(clip, Ffmpeg.reason(rc));
            }
            Demuxer demuxer = new Demuxer(clip, context, picture(clip, context));
            opened = true;
            return demuxer;
        } finally {
            if (!opened) {
                avformat.avformat_close_input(context);
                NativeCount.given();
            }
        }
    }

    private static AVFormatContext openContainer(Path clip) throws UnreadableVideoException {
        AVFormatContext context = new AVFormatContext(null);
        AVDictionary options = new AVDictionary(null);
        try (BytePointer url = Ffmpeg.url(clip)) {
            avutil.av_dict_set(options, "protocol_whitelist", "file", 0);
            avutil.av_dict_set(options, "format_whitelist", CONTAINERS, 0);
            int rc = avformat.avformat_open_input(context, url, null, options);
            if (rc < 0) {
                throw Unreadable.container(clip, Ffmpeg.reason(rc));
            }
            return context;
        } finally {
            avutil.av_dict_free(options);
        }
    }

    private static AVStream picture(Path clip, AVFormatContext context) throws UnreadableVideoException {
        int best =
                avformat.av_find_best_stream(context, avutil.AVMEDIA_TYPE_VIDEO, -1, -1, (PointerPointer<?>) null, 0);
        // The cover of a sound file counts as video for FFmpeg.
        if (best < 0 || (context.streams(best).disposition() & avformat.AV_DISPOSITION_ATTACHED_PIC) != 0) {
            throw Unreadable.noPicture(clip);
        }
        for (int i = 0; i < context.nb_streams(); i++) {
            if (i != best) {
                context.streams(i).discard(avcodec.AVDISCARD_ALL);
            }
        }
        return context.streams(best);
    }

    Path clip() {
        return clip;
    }

    AVStream stream() {
        return stream;
    }

    AVFormatContext context() {
        return context;
    }

    /** Whether anything of the file could not be read so far. */
    boolean damaged() {
        return damaged;
    }

    /** Reads the next compressed picture; false at the end of what can be read. */
    boolean read(AVPacket packet) throws UnreadableVideoException {
        while (true) {
            int rc = avformat.av_read_frame(context, packet);
            if (rc < 0) {
                int io = Ffmpeg.missing(context.pb()) ? 0 : context.pb().error();
                if (io < 0 && io != avutil.AVERROR_EOF) {
                    throw Unreadable.readError(clip, Ffmpeg.reason(io));
                }
                damaged |= rc != avutil.AVERROR_EOF;
                return false;
            }
            boolean cutShort = (packet.flags() & avcodec.AV_PKT_FLAG_CORRUPT) != 0;
            if (packet.stream_index() == stream.index() && !cutShort) {
                return true;
            }
            damaged |= cutShort;
            avcodec.av_packet_unref(packet);
        }
    }

    /** Jumps to a key frame at or before a time stamp of the stream; false where the container can't. */
    boolean seek(long stamp) {
        return avformat.av_seek_frame(context, stream.index(), stamp, avformat.AVSEEK_FLAG_BACKWARD) >= 0;
    }

    /** Whether the container finds key frames by their decoding time rather than their presentation time. */
    boolean seeksByDecodingTime() {
        return container().startsWith("mov");
    }

    String container() {
        return context.iformat().name().getString(UTF_8);
    }

    /** Converts a span of the stream's own ticks into nanoseconds. */
    long nanos(long ticks) {
        return Ffmpeg.nanos(ticks, stream.time_base());
    }

    Duration statedDuration() {
        if (stream.duration() != avutil.AV_NOPTS_VALUE && stream.duration() > 0) {
            return Duration.ofNanos(nanos(stream.duration()));
        }
        long micros = context.duration();
        return micros > 0 ? Duration.ofNanos(Math.multiplyExact(micros, 1000L)) : Duration.ZERO;
    }

    /** Returns a tag of the picture's stream, else of the file. */
    Optional<String> tag(String key) {
        for (AVDictionary tags : new AVDictionary[] {stream.metadata(), context.metadata()}) {
            AVDictionaryEntry entry = Ffmpeg.missing(tags) ? null : avutil.av_dict_get(tags, key, null, 0);
            if (entry != null && !entry.isNull()) {
                return Optional.of(entry.value().getString(UTF_8));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            avformat.avformat_close_input(context);
            NativeCount.given();
        }
    }
}
