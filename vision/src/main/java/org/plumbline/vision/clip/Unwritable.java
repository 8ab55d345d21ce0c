package org.plumbline.vision.clip;

import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;

/** The ways in which a clip can't be written, each in words for the user. */
public final class Unwritable {

    private Unwritable() {}

    /** Refuses a place where no file can be made. */
    public static void unlessPlace(Path clip) throws OutputException {
        Path folder = clip.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw failure(clip, "no such folder", "Make the folder first, or give another.");
        }
        if (Files.isDirectory(clip)) {
            throw failure(clip, "a folder of that name is there", "Give another name.");
        }
    }

    public static OutputException file(Path clip, String reason) {
        return failure(clip, reason, "Check that the disk has room and that you may write there.");
    }

    public static OutputException encoder(Path clip, String reason) {
        return failure(clip, "encoder: " + reason, "Try another place; if it fails again, report it with the log.");
    }

    private static OutputException failure(Path clip, String technical, String todo) {
        Path name = clip.getFileName();
        return new OutputException(
                clip + ": " + technical,
                new UserMessage("The clip " + (name == null ? clip : name) + " can't be written.", todo));
    }
}
