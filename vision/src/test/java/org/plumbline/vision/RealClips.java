package org.plumbline.vision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * Footage that is not part of the project: {@code shared/clips} beside the repository, or the folder that the system
 * property {@code plumbline.clips} names. Tests that need it are skipped, saying so, where it is missing.
 */
public final class RealClips {
    private RealClips() {}

    /** A clip, or the end of the test that asks for it. */
    public static Path get(String name) {
        Path folder = Optional.ofNullable(System.getProperty("plumbline.clips"))
                .map(Path::of)
                .orElseGet(() -> Path.of("")
                        .toAbsolutePath()
                        .resolve("../../shared/clips")
                        .normalize());
        Path clip = folder.resolve(name);
        Assumptions.assumeTrue(Files.isRegularFile(clip), () -> "skipped: no real clip " + clip);
        return clip;
    }
}
