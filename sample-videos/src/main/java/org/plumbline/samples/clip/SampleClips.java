package org.plumbline.samples.clip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All clips that are kept with the studio. */
public final class SampleClips {
    private static final String INDEX = "index.txt";

    private SampleClips() {}

    /** Every clip, in the order of the index. */
    public static List<SampleClip> all() {
        return text(INDEX)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(name -> new SampleClip(name, text(name + ".txt")))
                .toList();
    }

    /**
     * The clip of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SampleClip named(String name) {
        return all().stream()
                .filter(clip -> clip.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no sample clip " + name));
    }

    static InputStream resource(String file) {
        InputStream bytes = SampleClips.class.getResourceAsStream(file);
        if (bytes == null) {
            throw new IllegalStateException(file + " is missing among the sample clips");
        }
        return bytes;
    }

    private static String text(String file) {
        try (InputStream bytes = resource(file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
