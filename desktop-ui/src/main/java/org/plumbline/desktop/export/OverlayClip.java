package org.plumbline.desktop.export;

import java.awt.Graphics2D;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.overlay.OverlayComposer;
import org.plumbline.core.overlay.OverlayLayer;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.core.port.VideoReader;
import org.plumbline.core.port.VideoWriter;
import org.plumbline.core.port.VideoWriterOpener;
import org.plumbline.desktop.paint.FramePictures;
import org.plumbline.desktop.paint.FrameView;
import org.plumbline.desktop.paint.OverlayPainter;

/** The clip with the overlay painted on every frame, at the original times. Frames stream through. */
public final class OverlayClip {
    private final VideoOpener opener;
    private final VideoWriterOpener writerOpener;

    public OverlayClip(VideoOpener opener, VideoWriterOpener writerOpener) {
        this.opener = opener;
        this.writerOpener = writerOpener;
    }

    /**
     * Writes the clip. Of a clip that was captured in part only that part is written, from time 0.
     *
     * @param clip the video the lift was captured from
     * @param lift what was seen
     * @param composer of that lift's overlay
     * @param out an mp4 file that doesn't exist yet
     * @throws LiftException if a clip can't be read or written, or the token was cancelled; {@code out} is worthless then
     */
    public void write(
            Path clip,
            CapturedLift lift,
            OverlayComposer composer,
            Path out,
            ProgressListener progress,
            CancellationToken cancellation)
            throws LiftException {
        if (lift.frames().isEmpty()) {
            return;
        }
        Duration start = lift.frames().getFirst().time();
        int total = lift.frames().size();
        try (VideoReader reader = opener.open(clip);
                VideoWriter writer = writerOpener.create(out, reader.width(), reader.height());
                WriteBehind behind = new WriteBehind(writer)) {
            if (!start.isZero()) {
                reader.seek(start);
            }
            for (int i = 0; i < total; i++) {
                cancellation.throwIfCancelled();
                Optional<VideoFrame> frame = next(reader, lift.frames().get(i).index());
                if (frame.isEmpty()) {
                    throw endsEarly(clip, i, total);
                }
                paint(frame.get(), composer, i);
                behind.write(at(frame.get(), frame.get().time().minus(start)));
                progress.progress("painting the overlay", (i + 1.0) / total);
            }
            behind.finish();
        }
    }

    /** The frame of an index, or the first one after it; empty at the end of the clip. */
    private static Optional<VideoFrame> next(VideoReader reader, int index) throws LiftException {
        Optional<VideoFrame> frame = reader.next();
        while (frame.isPresent() && frame.get().index() < index) {
            frame = reader.next();
        }
        return frame;
    }

    /** The whole clip was seen once, so it was changed or damaged since. */
    private static UnreadableVideoException endsEarly(Path clip, int frames, int total) {
        return new UnreadableVideoException(
                clip + " ended after " + frames + " of " + total + " frames",
                new UserMessage(
                        "The video ends after " + frames + " of the " + total + " frames that were analysed.",
                        "It was changed or damaged since. Copy it from the phone again and analyse it once more."));
    }

    private static void paint(VideoFrame frame, OverlayComposer composer, int position) {
        Graphics2D graphics = FramePictures.over(frame).createGraphics();
        try {
            OverlayPainter.paint(
                    graphics,
                    FrameView.whole(frame.width(), frame.height()),
                    composer.compose(position, OverlayLayer.usual()));
        } finally {
            graphics.dispose();
        }
    }

    private static VideoFrame at(VideoFrame frame, Duration time) {
        return frame.time().equals(time)
                ? frame
                : new VideoFrame(frame.index(), time, frame.width(), frame.height(), frame.bgr());
    }
}
