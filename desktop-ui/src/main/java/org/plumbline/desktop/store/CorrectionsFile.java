package org.plumbline.desktop.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.plumbline.core.capture.VideoFacts;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.port.LifterChoice;

/**
 * Corrections kept beside their clip, so that they go where the clip goes. The file is written whole or not at all: a crash
 * leaves the one before or the new one. One that isn't of this clip or can't be read is never written over; it is set aside.
 */
public final class CorrectionsFile {
    private static final String ENDING = ".plumbline-corrections.json";

    private final Path clip;

    private CorrectionsFile(Path clip) {
        this.clip = clip;
    }

    public static CorrectionsFile beside(Path clip) {
        return new CorrectionsFile(clip);
    }

    /** Where it is, whether or not it is there yet. */
    public Path path() {
        return clip.resolveSibling(clip.getFileName() + ENDING);
    }

    /** What was found beside a clip. */
    public sealed interface Found {

        /** Corrections of this very clip. */
        record Kept(Corrections corrections) implements Found {}

        /** There are none. */
        record Nothing() implements Found {}

        /**
         * There is a file, but it can't be used.
         *
         * @param why for the log
         */
        record Unusable(String why) implements Found {}
    }

    /**
     * Reads it.
     *
     * @param sha256 of the clip; corrections of another are not used
     */
    public Found read(String sha256) {
        if (!Files.exists(path())) {
            return new Found.Nothing();
        }
        try {
            CorrectionsJson.Content content = CorrectionsJson.read(Files.readString(path()));
            return content.sha256().equals(sha256)
                    ? new Found.Kept(content.corrections())
                    : new Found.Unusable("the corrections are of another clip");
        } catch (IOException e) {
            return new Found.Unusable(String.valueOf(e.getMessage()));
        }
    }

    /** Who the file says is the lifter, of whatever clip it is; so that the right one's track is looked for. */
    public LifterChoice lifter() {
        try {
            return Files.exists(path())
                    ? CorrectionsJson.read(Files.readString(path()))
                            .corrections()
                            .lifter()
                    : new LifterChoice.Automatic();
        } catch (IOException e) {
            // Told where the corrections themselves are read.
            return new LifterChoice.Automatic();
        }
    }

    /** Reads it for the clip as it lies there; the clip is read through if there is something to compare it with. */
    public Found read() {
        if (!Files.exists(path())) {
            return new Found.Nothing();
        }
        try (InputStream in = Files.newInputStream(clip)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return read(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            return new Found.Unusable(String.valueOf(e.getMessage()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Writes it; with nothing to keep it is deleted. A file that could not be used is set aside first. */
    public void write(String sha256, Corrections corrections) throws IOException {
        if (read(sha256) instanceof Found.Unusable) {
            setAside();
        }
        if (corrections.isEmpty()) {
            Files.deleteIfExists(path());
            return;
        }
        String text = CorrectionsJson.write(String.valueOf(clip.getFileName()), sha256, corrections);
        WholeFile.write(path(), text);
    }

    /** Writes corrections of a clip to another place, for whoever is handed its results. */
    public static void copyTo(Path file, VideoFacts clip, Corrections corrections) throws IOException {
        Files.writeString(file, CorrectionsJson.write(clip.file(), clip.sha256(), corrections));
    }

    private void setAside() throws IOException {
        int number = 1;
        Path aside;
        do {
            aside = path().resolveSibling(path().getFileName() + ".aside" + number++);
        } while (Files.exists(aside));
        Files.move(path(), aside);
    }
}
