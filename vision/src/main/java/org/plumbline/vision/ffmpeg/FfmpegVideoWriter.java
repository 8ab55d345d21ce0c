package org.plumbline.vision.ffmpeg;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoWriter;
import org.plumbline.vision.clip.Unwritable;

/**
 * Writes H.264 in mp4 with each frame's own time, to a ninetieth of a millisecond. The first frame written is shown at
 * 0, whatever its time, so that a part of a clip starts at once.
 */
public final class FfmpegVideoWriter implements VideoWriter {
    private static final long TICKS_PER_SECOND = 90_000;
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final Path clip;
    private final int width;
    private final int height;
    private final H264Encoder encoder;
    private final Mp4Muxer muxer;
    private final YuvPicture picture;
    private final Packet packet = new Packet();
    private long firstNanos;
    private long lastTicks = -1;
    private long interval = TICKS_PER_SECOND / 30;
    private boolean finished;
    private boolean closed;

    private FfmpegVideoWriter(Path clip, int width, int height, H264Encoder encoder, Mp4Muxer muxer) {
        this.clip = clip;
        this.width = width;
        this.height = height;
        this.encoder = encoder;
        this.muxer = muxer;
        picture = new YuvPicture(even(width), even(height));
    }

    static FfmpegVideoWriter create(Path clip, int width, int height) throws OutputException {
        Ffmpeg.load();
        Unwritable.unlessPlace(clip);
        H264Encoder encoder = H264Encoder.open(clip, even(width), even(height));
        boolean opened = false;
        try {
            FfmpegVideoWriter writer =
                    new FfmpegVideoWriter(clip, width, height, encoder, Mp4Muxer.open(clip, encoder.context()));
            opened = true;
            return writer;
        } finally {
            if (!opened) {
                encoder.close();
            }
        }
    }

    private static int even(int pixels) {
        return pixels + pixels % 2;
    }

    @Override
    public void write(VideoFrame frame) throws OutputException {
        if (finished || closed) {
            throw new IllegalStateException("the clip is complete already");
        }
        if (frame.width() != width || frame.height() != height) {
            throw new IllegalArgumentException(
                    "a frame of " + frame.width() + "x" + frame.height() + " in a clip of " + width + "x" + height);
        }
        AVFrame yuv = picture.fill(frame);
        yuv.pts(ticks(frame));
        yuv.quality(encoder.context().global_quality());
        encoder.send(yuv);
        drain();
    }

    private long ticks(VideoFrame frame) {
        long nanos = frame.time().toNanos();
        if (lastTicks < 0) {
            firstNanos = nanos;
        }
        long ticks = avutil.av_rescale(nanos - firstNanos, TICKS_PER_SECOND, NANOS_PER_SECOND);
        if (lastTicks >= 0) {
            // Times closer than a tick still need ticks of their own.
            ticks = Math.max(ticks, lastTicks + 1);
            interval = ticks - lastTicks;
        }
        lastTicks = ticks;
        return ticks;
    }

    private void drain() throws OutputException {
        while (encoder.receive(packet)) {
            packet.raw().duration(interval);
            muxer.write(packet, encoder.context());
            packet.clear();
        }
    }

    @Override
    public void finish() throws OutputException {
        if (lastTicks < 0) {
            throw Unwritable.encoder(clip, "no frame was written");
        }
        encoder.send(null);
        drain();
        muxer.finish();
        finished = true;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            packet.close();
            picture.close();
            muxer.close();
            encoder.close();
        }
    }
}
