package org.plumbline.vision.ffmpeg;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/** Makes a file that holds silence and no picture. */
final class SoundFixture {
    private static final int BYTES = 2048;

    private SoundFixture() {}

    static Path write(Path file) {
        Ffmpeg.load();
        AVFormatContext muxer = new AVFormatContext(null);
        try (BytePointer url = Ffmpeg.url(file);
                BytePointer kind = new BytePointer("mov");
                Packet packet = new Packet()) {
            avformat.avformat_alloc_output_context2(muxer, null, kind, url);
            AVStream stream = avformat.avformat_new_stream(muxer, null);
            AVCodecParameters sound = stream.codecpar();
            sound.codec_type(avutil.AVMEDIA_TYPE_AUDIO);
            sound.codec_id(avcodec.AV_CODEC_ID_PCM_S16LE);
            sound.sample_rate(8000);
            sound.format(avutil.AV_SAMPLE_FMT_S16);
            avutil.av_channel_layout_default(sound.ch_layout(), 1);
            stream.time_base(new AVRational().num(1).den(8000));
            AVIOContext io = new AVIOContext(null);
            avformat.avio_open(io, url, avformat.AVIO_FLAG_WRITE);
            muxer.pb(io);
            avformat.avformat_write_header(muxer, (AVDictionary) null);
            avcodec.av_new_packet(packet.raw(), BYTES);
            packet.raw().data().put(new byte[BYTES]);
            packet.raw().pts(0).dts(0).duration(BYTES / 2);
            avformat.av_write_frame(muxer, packet.raw());
            avformat.av_write_trailer(muxer);
            avformat.avio_close(muxer.pb());
            avformat.avformat_free_context(muxer);
        }
        return file;
    }
}
