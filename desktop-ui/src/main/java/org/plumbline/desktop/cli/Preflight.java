package org.plumbline.desktop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.core.port.VideoReader;
import org.plumbline.desktop.job.JobOrder;

/** Looks at a clip's head before the long work: does it open, do the options fit it? */
final class Preflight {

    private Preflight() {}

    /**
     * Checks.
     *
     * @throws UnreadableVideoException if the file is missing or no video
     * @throws OptionMismatch if an option doesn't fit the clip
     */
    static void check(JobOrder order, VideoOpener opener) throws UnreadableVideoException, OptionMismatch {
        Path clip = order.request().clip();
        if (!Files.isRegularFile(clip)) {
            throw new UnreadableVideoException(clip + " is no file", words(clip));
        }
        try (VideoReader reader = opener.open(clip)) {
            Duration from = order.request().from();
            Duration stated = reader.statedDuration();
            if (!stated.isZero() && from.compareTo(stated) >= 0) {
                throw new OptionMismatch(
                        "--from is after the end of the clip, at " + stated.toMillis() / 1000.0 + " s");
            }
            if (order.request().lifter() instanceof LifterChoice.At at) {
                PixelPoint point = at.point();
                if (point.x() >= reader.width() || point.y() >= reader.height()) {
                    throw new OptionMismatch("--lifter lies outside the picture of " + reader.width() + " x "
                            + reader.height() + " pixels");
                }
                if (!stated.isZero() && at.time().compareTo(stated) > 0) {
                    throw new OptionMismatch("--lifter names a moment after the end of the clip");
                }
            }
        }
    }

    private static UserMessage words(Path clip) {
        if (Files.isDirectory(clip)) {
            return new UserMessage("This is a folder, not a video.", "Name the video itself.");
        }
        return Files.exists(clip)
                ? new UserMessage("This is not an ordinary file.", "Save the video as a file and name that.")
                : new UserMessage("There is no such file.", "Check the path: " + clip);
    }
}
