package org.plumbline.desktop.ui.playback;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.core.port.VideoReader;

/** A clip of tiny frames at given times; the first byte of each frame is its index. */
final class CountedVideo implements VideoOpener, VideoReader {
    private final List<Duration> times;
    private final int width;
    private final int height;
    private int next;
    private int seeks;

    CountedVideo(List<Duration> times, int width, int height) {
        this.times = times;
        this.width = width;
        this.height = height;
    }

    @Override
    public VideoReader open(Path clip) {
        return this;
    }

    int seeks() {
        return seeks;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public Duration statedDuration() {
        return Duration.ZERO;
    }

    @Override
    public Optional<VideoFrame> next() {
        if (next >= times.size()) {
            return Optional.empty();
        }
        byte[] bgr = new byte[width * height * 3];
        bgr[0] = (byte) next;
        VideoFrame frame = new VideoFrame(next, times.get(next), width, height, bgr);
        next++;
        return Optional.of(frame);
    }

    @Override
    public void seek(Duration time) {
        seeks++;
        next = 0;
        while (next + 1 < times.size() && times.get(next + 1).compareTo(time) <= 0) {
            next++;
        }
    }

    @Override
    public void close() {
        next = times.size();
    }
}
