package org.plumbline.desktop.sample;

import java.time.Duration;
import java.util.Optional;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoReader;

/** Plain frames as long as {@link SampleLift}: a grey picture whose top left pixel tells the frame's number. */
public final class SampleVideo implements VideoReader {
    private int next;
    private int read;

    @Override
    public int width() {
        return SampleLift.WIDTH;
    }

    @Override
    public int height() {
        return SampleLift.HEIGHT;
    }

    @Override
    public Duration statedDuration() {
        return SampleLift.time(SampleLift.FRAMES);
    }

    @Override
    public Optional<VideoFrame> next() {
        if (next >= SampleLift.FRAMES) {
            return Optional.empty();
        }
        byte[] pixels = new byte[SampleLift.WIDTH * SampleLift.HEIGHT * 3];
        java.util.Arrays.fill(pixels, (byte) 90);
        pixels[0] = (byte) next;
        VideoFrame frame = new VideoFrame(next, SampleLift.time(next), SampleLift.WIDTH, SampleLift.HEIGHT, pixels);
        next++;
        read++;
        return Optional.of(frame);
    }

    @Override
    public void seek(Duration time) {
        next = (int) (time.toMillis() / 50);
    }

    /** How many frames were decoded. */
    public int framesRead() {
        return read;
    }

    @Override
    public void close() {
        next = SampleLift.FRAMES;
    }
}
