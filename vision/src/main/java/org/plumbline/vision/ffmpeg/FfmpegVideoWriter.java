package org.plumbline.vision.ffmpeg;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.port.Encoding;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoWriter;
import org.plumbline.vision.clip.Orientation;
import org.plumbline.vision.clip.Unwritable;

/**
 * Writes mp4 with each frame's own time, to a tick of the encoder. The first frame written is shown at 0, whatever its
 * time, so that a part of a clip starts at once; of a trimmed clip, the first that isn't hidden.
 */
public final class FfmpegVideoWriter implements VideoWriter {
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final Path clip;
    private final int width;
    private final int height;
    private final Encoding encoding;
    private final Orientation turn;
    private final byte[] turned;
    private final Encoder encoder;
    private final Mp4Muxer muxer;
    private final YuvPicture picture;
    private final Packet packet = new Packet();
    private long firstNanos;
    private long lastTicks;
    private long interval;
    private boolean begun;
    private boolean finished;
    private boolean closed;

    private FfmpegVideoWriter(Path clip, int width, int height, Encoding encoding, Encoder encoder, Mp4Muxer muxer) {
        this.clip = clip;
        this.width = width;
        this.height = height;
        this.encoder = encoder;
        this.muxer = muxer;
        this.encoding = encoding;
        turn = Orientation.clockwise(360 - encoding.rotation());
        turned = new byte[turn.upright() ? 0 : 3 * width * height];
        interval = ticksPerSecond() / 30;
        picture = turn.swapsSides()
                ? new YuvPicture(even(height), even(width))
                : new YuvPicture(even(width), even(height));
    }

    static FfmpegVideoWriter create(Path clip, int width, int height, Encoding encoding) throws OutputException {
        Ffmpeg.load();
        Unwritable.unlessPlace(clip);
        boolean lying = encoding.rotation() % 180 != 0;
        Encoder encoder = Encoder.open(
                clip, even(lying ? height : width), even(lying ? width : height), EncoderChoice.of(encoding));
        boolean opened = false;
        try {
            FfmpegVideoWriter writer = new FfmpegVideoWriter(
                    clip,
                    width,
                    height,
                    encoding,
                    encoder,
                    Mp4Muxer.open(clip, encoder.context(), encoding.rotation()));
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
        AVFrame yuv = picture.fill(stored(frame));
        yuv.pts(ticks(frame));
        yuv.quality(encoder.context().global_quality());
        encoder.send(yuv);
        drain();
    }

    /** The frame as it lies in the file. */
    private VideoFrame stored(VideoFrame frame) {
        if (turn.upright()) {
            return frame;
        }
        turn.apply(frame.bgr(), width, height, turned);
        return turn.swapsSides()
                ? new VideoFrame(frame.index(), frame.time(), height, width, turned)
                : new VideoFrame(frame.index(), frame.time(), width, height, turned);
    }

    private long ticksPerSecond() {
        return encoder.context().time_base().den();
    }

    private long ticks(VideoFrame frame) {
        long nanos = frame.time().toNanos();
        if (!begun) {
            firstNanos = nanos + encoding.trimmed().toNanos();
        }
        long ticks = avutil.av_rescale(nanos - firstNanos, ticksPerSecond(), NANOS_PER_SECOND);
        if (begun) {
            // Times closer than a tick still need ticks of their own.
            ticks = Math.max(ticks, lastTicks + 1);
            interval = ticks - lastTicks;
        }
        begun = true;
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
        if (!begun) {
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
