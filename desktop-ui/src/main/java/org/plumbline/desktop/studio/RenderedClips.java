package org.plumbline.desktop.studio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.ClipRecorder;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.desktop.store.WholeFile;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.text.SceneText;

/**
 * Clips of scenes in a folder: drawn once, then found again. A clip's name is a digest of its scene and of the code that
 * makes it, so a changed studio or writer never meets an old clip. Clips appear whole or not at all; several processes may
 * share a folder. When all take more than is allowed, those that were longest not asked for are deleted.
 */
public final class RenderedClips {
    /** Some two hundred minutes of 720 x 1280. */
    public static final long USUAL_MOST_BYTES = 1_000_000_000;

    private static final String SAMPLES = "org.plumbline.samples";
    private static final int KEY_BYTES = 16;

    private final Path folder;
    private final long mostBytes;
    private final ClipRecorder recorder;
    private final SceneClip clips;

    /**
     * Keeps clips.
     *
     * @param folder for them alone; made when the first is
     * @param mostBytes that all of them may take together
     * @param threads to draw on
     */
    public RenderedClips(Path folder, long mostBytes, ClipRecorder recorder, int threads) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.recorder = recorder;
        clips = new SceneClip(recorder, threads);
    }

    /** Whether the scene's clip need not be drawn any more. */
    public boolean has(Scene scene) {
        return Files.isRegularFile(place(scene));
    }

    /**
     * The scene's clip, drawn if it isn't there yet.
     *
     * @throws LiftException if it can't be written, or the token was cancelled
     * @throws IllegalArgumentException if the scene's lifter can't do the lift
     */
    public Path of(Scene scene, ProgressListener progress, CancellationToken cancellation) throws LiftException {
        Path clip = place(scene);
        try {
            if (!Files.isRegularFile(clip)) {
                Files.createDirectories(folder);
                try (WholeFile file = WholeFile.begin(clip)) {
                    clips.write(scene, file.path(), progress, cancellation);
                    file.commit();
                }
            }
            Files.setLastModifiedTime(clip, FileTime.from(Instant.now()));
            ClipFolder.shrink(folder, mostBytes, clip);
            return clip;
        } catch (IOException e) {
            throw WholeFile.unwritable(clip, e);
        }
    }

    private Path place(Scene scene) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(SceneText.writeAll(scene).getBytes(UTF_8));
            CodeFingerprint.add(Scene.class, SAMPLES, digest);
            CodeFingerprint.add(recorder.getClass(), recorder.getClass().getPackageName(), digest);
            return folder.resolve(HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES) + ClipFolder.CLIP_END);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
