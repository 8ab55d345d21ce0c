package org.plumbline.vision.ffmpeg;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoReader;
import org.plumbline.vision.clip.Unreadable;

/**
 * Reads clips through FFmpeg. Holds one decoder, two decoded frames and one picture buffer, whatever the clip's length;
 * after the first {@link #seek} also 24 bytes a frame.
 *
 * <p>Seeking decodes forward from the key frame before the target, so that index and time are exact. In a file with
 * broken time stamps it decodes from the start instead: slow, but no less exact.
 */
public final class FfmpegVideoReader implements VideoReader {
    /** How many key frames further back to try where decoding from one does not give the frame. */
    private static final int ATTEMPTS = 3;

    private static final String CAPTURE_FPS = "com.android.capture.fps";
    private static final double MOST_FPS = 10_000;

    private final Path clip;
    private final int threads;
    private final FrameConverter converter;
    private final DisplayShape shape;
    private final long firstTicks;
    private Decoder decoder;
    private FrameCursor cursor;
    private @Nullable FrameIndex index;
    /** Whether the frame under the cursor is still to be given. */
    private boolean waiting = true;

    private boolean closed;

    private FfmpegVideoReader(Path clip, int threads, Decoder decoder, FrameCursor cursor) {
        this.clip = clip;
        this.threads = threads;
        this.decoder = decoder;
        this.cursor = cursor;
        shape = DisplayShape.of(decoder.demuxer().context(), decoder.demuxer().stream(), cursor.frame());
        converter = new FrameConverter(clip, shape);
        firstTicks = cursor.ticks();
    }

    static FfmpegVideoReader open(Path clip, int threads) throws UnreadableVideoException {
        Decoder decoder = Decoder.open(clip, threads);
        FrameCursor cursor = new FrameCursor(decoder);
        boolean opened = false;
        try {
            if (!cursor.step()) {
                throw Unreadable.noFrame(clip, decoder.codec());
            }
            FfmpegVideoReader reader = new FfmpegVideoReader(clip, threads, decoder, cursor);
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                cursor.close();
                decoder.close();
            }
        }
    }

    @Override
    public int width() {
        return shape.width();
    }

    @Override
    public int height() {
        return shape.height();
    }

    @Override
    public Duration statedDuration() {
        return decoder.demuxer().statedDuration();
    }

    /** Name of the compression, for example {@code h264}. */
    public String codec() {
        return decoder.codec();
    }

    /** Clockwise turn that the display matrix asked for, in degrees: 0, 90, 180 or 270. Frames have it already. */
    public int rotationDegrees() {
        return shape.orientation().clockwiseDegrees();
    }

    /** The smallest difference between two time stamps that the container can express. */
    public Duration tick() {
        return Duration.ofNanos(Math.max(1, decoder.demuxer().nanos(1)));
    }

    /** A tag of the file, for example {@code com.android.capture.fps}. */
    public Optional<String> tag(String key) {
        return decoder.demuxer().tag(key);
    }

    /** Frames per second of the camera where the phone wrote it down, as Android does for slow motion. */
    public OptionalDouble captureFps() {
        try {
            double fps = tag(CAPTURE_FPS).map(Double::parseDouble).orElse(0.0);
            return fps > 0 && fps < MOST_FPS ? OptionalDouble.of(fps) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Whether some of what was read so far was found broken and left out; Matroska can't tell a cut from an end. */
    public boolean damaged() {
        return decoder.damaged();
    }

    @Override
    public Optional<VideoFrame> next() throws UnreadableVideoException {
        if (!waiting && !cursor.step()) {
            return Optional.empty();
        }
        waiting = false;
        byte[] bgr = converter.convert(cursor.frame());
        return Optional.of(
                new VideoFrame(cursor.index(), Duration.ofNanos(cursor.time()), shape.width(), shape.height(), bgr));
    }

    @Override
    public void seek(Duration time) throws UnreadableVideoException {
        if (index == null) {
            FrameIndex packets = cursor.repaired() ? null : FrameIndex.ofPackets(clip, decoder.codecId(), firstTicks);
            index = packets == null ? FrameIndex.ofDecoding(clip, threads) : packets;
        }
        if (index.jumps() && !jump(index, index.at(time.toNanos()))) {
            index = FrameIndex.ofDecoding(clip, threads);
        }
        if (!index.jumps()) {
            walk(index.at(time.toNanos()));
        }
        waiting = true;
    }

    /** Goes to a frame by way of a key frame; false if the packets promised what the decoder does not keep. */
    private boolean jump(FrameIndex packets, int target) throws UnreadableVideoException {
        int key = packets.keyFor(target);
        boolean ahead = cursor.index() <= target && (key < 0 || packets.frameOfKey(key) <= cursor.index());
        if (ahead) {
            return walkForward(target) && cursor.ticks() == packets.ticks(target);
        }
        for (int attempt = 0; attempt < ATTEMPTS && key - attempt >= 0; attempt++) {
            if (cursor.jump(packets.keySeek(key - attempt), packets.ticks(target), target)) {
                return true;
            }
        }
        restart();
        return walkForward(target) && cursor.ticks() == packets.ticks(target);
    }

    private void walk(int target) throws UnreadableVideoException {
        if (target < cursor.index()) {
            restart();
        }
        walkForward(target);
    }

    private boolean walkForward(int target) throws UnreadableVideoException {
        while (cursor.index() < target) {
            if (!cursor.step()) {
                return false;
            }
        }
        return true;
    }

    private void restart() throws UnreadableVideoException {
        cursor.close();
        decoder.close();
        decoder = Decoder.open(clip, threads);
        cursor = new FrameCursor(decoder);
        if (!cursor.step()) {
            throw Unreadable.noFrame(clip, decoder.codec());
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            converter.close();
            cursor.close();
            decoder.close();
        }
    }
}
