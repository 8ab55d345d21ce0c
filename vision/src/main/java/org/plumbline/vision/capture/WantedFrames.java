package org.plumbline.vision.capture;

import java.time.Duration;
import java.util.Optional;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.port.VideoFrame;

/**
 * The frames of a clip between two moments. The others are read, because how many frames a clip shows and when is known
 * only from all of them, but nobody looks at them.
 */
final class WantedFrames implements FramePipeline.Source {
    private final Clip clip;
    private final Duration from;
    private final Duration to;

    WantedFrames(Clip clip, Duration from, Duration to) {
        this.clip = clip;
        this.from = from;
        this.to = to;
    }

    @Override
    public Optional<VideoFrame> next() throws UnreadableVideoException {
        Optional<VideoFrame> frame;
        do {
            frame = clip.reader().next();
            frame.ifPresent(shown -> clip.shown(shown.time()));
        } while (frame.isPresent() && !wanted(frame.get().time()));
        return frame;
    }

    private boolean wanted(Duration time) {
        return time.compareTo(from) >= 0 && time.compareTo(to) <= 0;
    }
}
