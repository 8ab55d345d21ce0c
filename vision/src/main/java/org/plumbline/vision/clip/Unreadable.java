package org.plumbline.vision.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.error.UserMessage;

/** The ways in which a file turns out not to be readable as video, each in words for the user. */
public final class Unreadable {
    private static final int SIGNATURE_BYTES = 12;

    private Unreadable() {}

    /** Refuses what is not even a readable file with something in it. */
    public static void unlessFile(Path clip) throws UnreadableVideoException {
        if (!Files.exists(clip)) {
            throw failure(clip, "no such file", "There is no file %s.", "Check the name and the folder it is in.");
        }
        if (Files.isDirectory(clip)) {
            throw failure(clip, "a folder", "%s is a folder, not a video.", "Give the video file inside it.");
        }
        if (!Files.isRegularFile(clip) || !Files.isReadable(clip)) {
            throw failure(
                    clip,
                    "not a readable regular file",
                    "%s can't be opened.",
                    "Check that you may read it and that no other program holds it.");
        }
        try {
            if (Files.size(clip) == 0) {
                throw failure(
                        clip, "0 bytes", "%s is empty.", "Copy it from the phone again; the transfer was cut short.");
            }
        } catch (IOException e) {
            throw readError(clip, String.valueOf(e.getMessage()));
        }
    }

    /** The container could not be opened. */
    public static UnreadableVideoException container(Path clip, String reason) {
        if (looksLikeClip(clip)) {
            return failure(
                    clip,
                    "damaged container: " + reason,
                    "%s is damaged or not complete.",
                    "Copy it from the phone again; if it plays nowhere, the recording was not finished.");
        }
        return failure(
                clip,
                "no supported container: " + reason,
                "%s is not a video of a kind that can be read.",
                "Give a clip in mp4, mov, mkv, webm or avi; another kind must be converted to one of these first.");
    }

    public static UnreadableVideoException noPicture(Path clip) {
        return failure(
                clip,
                "no video stream",
                "%s holds no moving picture, only sound or other data.",
                "Give the clip that shows the lift.");
    }

    public static UnreadableVideoException codec(Path clip, String codec) {
        return failure(
                clip,
                "no decoder for " + codec,
                "The picture in %s is compressed in a way that can't be read (" + codec.replace("%", "") + ").",
                "Convert it to H.264 in mp4 and give that file.");
    }

    public static UnreadableVideoException noFrame(Path clip, String reason) {
        return failure(
                clip,
                "no frame could be decoded: " + reason,
                "%s is damaged: not one picture of it can be shown.",
                "Copy it from the phone again, or record it anew.");
    }

    public static UnreadableVideoException readError(Path clip, String reason) {
        return failure(
                clip,
                "read error: " + reason,
                "%s could not be read to its end.",
                "Check that the disk or the phone is still connected, copy the clip to this computer and try again.");
    }

    public static UnreadableVideoException conversion(Path clip, String reason) {
        return failure(
                clip,
                "colour conversion: " + reason,
                "The picture in %s has a colour format that can't be converted.",
                "Convert it to H.264 in mp4 and give that file.");
    }

    /** Whether the first bytes are those of one of the supported containers. */
    private static boolean looksLikeClip(Path clip) {
        byte[] start = new byte[SIGNATURE_BYTES];
        try (var in = Files.newInputStream(clip)) {
            if (in.readNBytes(start, 0, SIGNATURE_BYTES) < SIGNATURE_BYTES) {
                return false;
            }
        } catch (IOException e) {
            return false;
        }
        String letters = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
        boolean quickTime = letters.startsWith("ftyp", 4)
                || letters.startsWith("moov", 4)
                || letters.startsWith("mdat", 4)
                || letters.startsWith("wide", 4)
                || letters.startsWith("free", 4);
        boolean matroska = letters.startsWith("\u001aE\u00df\u00a3");
        boolean avi = letters.startsWith("RIFF") && letters.startsWith("AVI ", 8);
        return quickTime || matroska || avi;
    }

    private static UnreadableVideoException failure(Path clip, String technical, String happened, String todo) {
        Path name = clip.getFileName();
        String shown = name == null ? clip.toString() : name.toString();
        return new UnreadableVideoException(
                clip + ": " + technical, new UserMessage(String.format(happened, shown), todo));
    }
}
