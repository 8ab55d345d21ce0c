package org.plumbline.vision.capture;

import java.time.Duration;
import java.util.Optional;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.VideoFrame;

/**
 * The frames of a clip between two moments. The others are read, because how many frames a clip shows and when is known
 * only from all of them, but nobody looks at them.
 */
final class WantedFrames implements FramePipeline.Source {
    private final Clip clip;
    private final Duration from;
    private final Duration to;
    private final CancellationToken cancellation;

    WantedFrames(Clip clip, Duration from, Duration to, CancellationToken cancellation) {
        this.clip = clip;
        this.from = from;
        this.to = to;
        this.cancellation = cancellation;
    }

    @Override
    public Optional<VideoFrame> next() throws LiftException {
        Optional<VideoFrame> frame;
        do {
            // Most of a long clip may have to be passed over.
            cancellation.throwIfCancelled();
            frame = clip.reader().next();
            frame.ifPresent(shown -> clip.shown(shown.time()));
        } while (frame.isPresent() && !wanted(frame.get().time()));
        return frame;
    }

    private boolean wanted(Duration time) {
        return time.compareTo(from) >= 0 && time.compareTo(to) <= 0;
    }
}
