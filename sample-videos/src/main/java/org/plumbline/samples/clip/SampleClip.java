package org.plumbline.samples.clip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.text.SceneText;
import org.plumbline.samples.text.SceneTextException;

/**
 * A clip that is kept with the studio.
 *
 * @param name small letters, digits and hyphens
 * @param text its scene as it was written down
 */
public record SampleClip(String name, String text) {

    /** What was drawn. */
    public Scene scene() {
        try {
            return SceneText.parse(text);
        } catch (SceneTextException e) {
            throw new IllegalStateException("the kept scene " + name + " can't be read", e);
        }
    }

    /** The mp4 file's bytes. */
    public InputStream open() {
        return SampleClips.resource(name + ".mp4");
    }

    /**
     * Copies the clip into a folder that exists, under its own name, whole or not at all; what has that name is replaced.
     *
     * @throws IOException if the folder can't be written to
     */
    public Path copiedInto(Path folder) throws IOException {
        Path copy = folder.resolve(name + ".mp4");
        Path partial = Files.createTempFile(folder, "." + name + "-", ".partial");
        try (InputStream bytes = open()) {
            Files.copy(bytes, partial, StandardCopyOption.REPLACE_EXISTING);
            Files.move(partial, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
        return copy;
    }
}
