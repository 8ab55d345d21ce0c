package org.plumbline.vision.ffmpeg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.jspecify.annotations.Nullable;

/** Makes drawn clips for tests with whatever encoders are bundled; the container follows the file's name. */
final class ClipFixture {
    private final String encoder;
    private final List<Long> times = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private int width = TestPattern.WIDTH;
    private int height = TestPattern.HEIGHT;
    private int format = avutil.AV_PIX_FMT_YUV420P;
    private int bits = 8;
    private int ticksPerSecond = 1000;
    private int keyEvery = 12;
    private int bFrames;
    private int range = avutil.AVCOL_RANGE_MPEG;
    private int matrix = avutil.AVCOL_SPC_BT709;
    private int transfer = avutil.AVCOL_TRC_BT709;
    private int[] pixelAspect = {1, 1};
    private int @Nullable [] displayMatrix;
    private String tags = "";
    private Painter painter = TestPattern::yuv;

    /** Luma, blue and red difference (8 bit) of a stored pixel. */
    @FunctionalInterface
    interface Painter {
        int[] yuv(int frame, int x, int y);
    }

    private ClipFixture(String encoder) {
        this.encoder = encoder;
    }

    static ClipFixture with(String encoder) {
        return new ClipFixture(encoder);
    }

    ClipFixture size(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        return this;
    }

    /** Evenly spaced frames, starting at 0. */
    ClipFixture frames(int count, int framesPerSecond) {
        ticksPerSecond = framesPerSecond;
        for (long i = 0; i < count; i++) {
            times.add(i);
        }
        return this;
    }

    /** Frames at these milliseconds; what is negative is to be hidden by the container. */
    ClipFixture at(long... milliseconds) {
        for (long time : milliseconds) {
            times.add(time);
        }
        return this;
    }

    /** Frames at these ticks. */
    ClipFixture ticks(int perSecond, long... ticks) {
        ticksPerSecond = perSecond;
        return at(ticks);
    }

    ClipFixture bits(int pixelFormat, int newBits) {
        format = pixelFormat;
        bits = newBits;
        return this;
    }

    ClipFixture bFrames(int count) {
        bFrames = count;
        return this;
    }

    ClipFixture colour(int newMatrix, int newRange) {
        matrix = newMatrix;
        range = newRange;
        return this;
    }

    ClipFixture transfer(int newTransfer) {
        transfer = newTransfer;
        return this;
    }

    ClipFixture pixelAspect(int num, int den) {
        pixelAspect = new int[] {num, den};
        return this;
    }

    ClipFixture displayMatrix(int... nine) {
        displayMatrix = nine;
        return this;
    }

    ClipFixture paint(Painter newPainter) {
        painter = newPainter;
        return this;
    }

    ClipFixture muxing(String key, String value) {
        options.add(key);
        options.add(value);
        return this;
    }

    ClipFixture tag(String key, String value) {
        tags = key + "=" + value;
        return this;
    }

    /** Writes the clip and returns its path. */
    Path write(Path clip) {
        Ffmpeg.load();
        AVFormatContext muxer = new AVFormatContext(null);
        AVCodecContext codec = openEncoder();
        try (BytePointer url = Ffmpeg.url(clip);
                Packet packet = new Packet()) {
            check(avformat.avformat_alloc_output_context2(muxer, null, null, url));
            AVStream stream = avformat.avformat_new_stream(muxer, null);
            check(avcodec.avcodec_parameters_from_context(stream.codecpar(), codec));
            stream.time_base(codec.time_base());
            stream.sample_aspect_ratio(codec.sample_aspect_ratio());
            if (displayMatrix != null) {
                attachMatrix(stream, displayMatrix);
            }
            AVIOContext io = new AVIOContext(null);
            check(avformat.avio_open(io, url, avformat.AVIO_FLAG_WRITE));
            muxer.pb(io);
            // Negative times stay negative: that is what an edit list hides.
            muxer.avoid_negative_ts(0);
            writeHeader(muxer);
            for (int i = 0; i < times.size(); i++) {
                try (Frame frame = paint(i)) {
                    check(avcodec.avcodec_send_frame(codec, frame.raw()));
                }
                drain(codec, muxer, stream, packet);
            }
            check(avcodec.avcodec_send_frame(codec, null));
            drain(codec, muxer, stream, packet);
            check(avformat.av_write_trailer(muxer));
            avformat.avio_close(muxer.pb());
        } finally {
            avformat.avformat_free_context(muxer);
            avcodec.avcodec_free_context(codec);
        }
        return clip;
    }

    private void writeHeader(AVFormatContext muxer) {
        AVDictionary dictionary = new AVDictionary(null);
        for (int i = 0; i < options.size(); i += 2) {
            avutil.av_dict_set(dictionary, options.get(i), options.get(i + 1), 0);
        }
        if (!tags.isEmpty()) {
            AVDictionary metadata = new AVDictionary(null);
            String[] pair = tags.split("=", 2);
            avutil.av_dict_set(metadata, pair[0], pair[1], 0);
            muxer.metadata(metadata);
        }
        check(avformat.avformat_write_header(muxer, dictionary));
        avutil.av_dict_free(dictionary);
    }

    private AVCodecContext openEncoder() {
        AVCodec found = avcodec.avcodec_find_encoder_by_name(encoder);
        if (Ffmpeg.missing(found)) {
            throw new IllegalStateException("no encoder " + encoder);
        }
        AVCodecContext codec = avcodec.avcodec_alloc_context3(found);
        codec.width(width);
        codec.height(height);
        codec.pix_fmt(format);
        codec.time_base(new AVRational().num(1).den(ticksPerSecond));
        codec.framerate(new AVRational().num(30).den(1));
        codec.gop_size(keyEvery);
        codec.max_b_frames(bFrames);
        codec.bit_rate(4_000_000);
        if (encoder.equals("libvpx-vp9") && bits > 8) {
            codec.profile(avcodec.AV_PROFILE_VP9_2);
        }
        codec.thread_count(1);
        codec.flags(codec.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER);
        codec.color_range(range);
        codec.colorspace(matrix);
        codec.color_trc(transfer);
        codec.color_primaries(avutil.AVCOL_PRI_BT709);
        codec.sample_aspect_ratio(new AVRational().num(pixelAspect[0]).den(pixelAspect[1]));
        AVDictionary dictionary = new AVDictionary(null);
        avutil.av_dict_set(dictionary, "cpu-used", "8", 0);
        avutil.av_dict_set(dictionary, "allow_skip_frames", "0", 0);
        int rc = avcodec.avcodec_open2(codec, found, dictionary);
        avutil.av_dict_free(dictionary);
        check(rc);
        return codec;
    }

    private static void attachMatrix(AVStream stream, int[] matrix) {
        AVPacketSideData all = new AVPacketSideData(null);
        try (IntPointer count = new IntPointer(1).put(0)) {
            AVPacketSideData added = avcodec.av_packet_side_data_new(
                    all, count, avcodec.AV_PKT_DATA_DISPLAYMATRIX, (long) Integer.BYTES * matrix.length, 0);
            new IntPointer(added.data()).put(matrix);
        }
        stream.codecpar().coded_side_data(all);
        stream.codecpar().nb_coded_side_data(1);
    }

    private Frame paint(int index) {
        Frame frame = new Frame();
        AVFrame raw = frame.raw();
        raw.format(format);
        raw.width(width);
        raw.height(height);
        raw.color_range(range);
        raw.colorspace(matrix);
        check(avutil.av_frame_get_buffer(raw, 0));
        raw.pts(times.get(index));
        for (int plane = 0; plane < 3; plane++) {
            int step = plane == 0 ? 1 : 2;
            int bytes = bits > 8 ? 2 : 1;
            ByteBuffer target = raw.data(plane)
                    .capacity((long) raw.linesize(plane) * ((height + step - 1) / step))
                    .asByteBuffer()
                    .order(ByteOrder.LITTLE_ENDIAN);
            for (int y = 0; y < height; y += step) {
                for (int x = 0; x < width; x += step) {
                    int value = painter.yuv(index, x, y)[plane] << (bits - 8);
                    int at = y / step * raw.linesize(plane) + x / step * bytes;
                    if (bytes == 2) {
                        target.putShort(at, (short) value);
                    } else {
                        target.put(at, (byte) value);
                    }
                }
            }
        }
        return frame;
    }

    private static void drain(AVCodecContext codec, AVFormatContext muxer, AVStream stream, Packet packet) {
        while (avcodec.avcodec_receive_packet(codec, packet.raw()) >= 0) {
            avcodec.av_packet_rescale_ts(packet.raw(), codec.time_base(), stream.time_base());
            packet.raw().stream_index(0);
            if (packet.raw().duration() == 0) {
                // Without one an edit list would end before the last frame.
                packet.raw()
                        .duration(Math.max(
                                1, stream.time_base().den() / stream.time_base().num() / 40));
            }
            check(avformat.av_write_frame(muxer, packet.raw()));
            packet.clear();
        }
    }

    private static void check(int rc) {
        if (rc < 0) {
            throw new IllegalStateException(Ffmpeg.reason(rc));
        }
    }
}
