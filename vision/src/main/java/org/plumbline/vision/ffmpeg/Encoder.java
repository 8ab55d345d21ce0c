package org.plumbline.vision.ffmpeg;

import java.nio.file.Path;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.error.OutputException;
import org.plumbline.vision.clip.Unwritable;

/** One of FFmpeg's encoders of pictures. */
final class Encoder implements AutoCloseable {
    private static final int FRAMES_PER_KEY = 30;

    private final Path clip;
    private final AVCodecContext context;
    private boolean closed;

    private Encoder(Path clip, AVCodecContext context) {
        this.clip = clip;
        this.context = context;
        NativeCount.taken();
    }

    static Encoder open(Path clip, int width, int height, EncoderChoice choice) throws OutputException {
        AVCodec codec = avcodec.avcodec_find_encoder_by_name(choice.name());
        if (Ffmpeg.missing(codec)) {
            throw Unwritable.encoder(clip, choice.name() + " is not there");
        }
        AVCodecContext context = avcodec.avcodec_alloc_context3(codec);
        context.width(width);
        context.height(height);
        context.pix_fmt(avutil.AV_PIX_FMT_YUV420P);
        context.time_base(new AVRational().num(1).den(choice.ticks()));
        context.framerate(new AVRational().num(30).den(1));
        context.gop_size(FRAMES_PER_KEY);
        context.thread_count(1);
        context.flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER);
        choice.apply(context);
        context.color_range(avutil.AVCOL_RANGE_MPEG);
        context.colorspace(avutil.AVCOL_SPC_BT709);
        context.color_primaries(avutil.AVCOL_PRI_BT709);
        context.color_trc(avutil.AVCOL_TRC_BT709);
        AVDictionary options = new AVDictionary(null);
        for (Map.Entry<String, String> option : choice.options().entrySet()) {
            avutil.av_dict_set(options, option.getKey(), option.getValue(), 0);
        }
        int rc = avcodec.avcodec_open2(context, codec, options);
        avutil.av_dict_free(options);
        if (rc < 0) {
            avcodec.avcodec_free_context(context);
            throw Unwritable.encoder(clip, Ffmpeg.reason(rc) + " at " + width + "x" + height);
        }
        return new Encoder(clip, context);
    }

    AVCodecContext context() {
        return context;
    }

    /** Gives a picture to the encoder; nothing for "no more come". */
    void send(@Nullable AVFrame picture) throws OutputException {
        int rc = avcodec.avcodec_send_frame(context, picture);
        if (rc < 0) {
            throw Unwritable.encoder(clip, Ffmpeg.reason(rc));
        }
    }

    /** Takes the next compressed picture; false if the encoder waits for more pictures or is done. */
    boolean receive(Packet packet) throws OutputException {
        int rc = avcodec.avcodec_receive_packet(context, packet.raw());
        if (rc == avutil.AVERROR_EAGAIN() || rc == avutil.AVERROR_EOF) {
            return false;
        }
        if (rc < 0) {
            throw Unwritable.encoder(clip, Ffmpeg.reason(rc));
        }
        return true;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            avcodec.avcodec_free_context(context);
            NativeCount.given();
        }
    }
}
