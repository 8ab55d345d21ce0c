package org.plumbline.desktop.studio;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.ClipRecorder;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.desktop.store.WholeFile;
import org.plumbline.samples.json.TruthJson;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.truth.Truth;

/** Draws a scene into a clip and writes its truth beside it: both or neither. */
public final class RenderJob {
    private static final int SIGN_LENGTH = 200;

    private final SceneClip clips;

    public RenderJob(ClipRecorder recorder, int threads) {
        clips = new SceneClip(recorder, threads);
    }

    /**
     * Runs.
     *
     * @param clip the mp4 file to make; an earlier rendered one with its truth is replaced, nothing else is
     * @param truth the truth file to make
     * @throws LiftException if something can't be written, or the token was cancelled; nothing half-written is left then
     * @throws ImpossibleSceneException if the scene's lifter can't do the lift
     */
    public void run(Scene scene, Path clip, Path truth, ProgressListener progress, CancellationToken cancellation)
            throws LiftException, ImpossibleSceneException {
        requireOursOrNothing(truth, truth);
        requireOursOrNothing(clip, truth);
        try (WholeFile truthFile = WholeFile.begin(truth);
                WholeFile clipFile = WholeFile.begin(clip)) {
            writeTruth(scene, truthFile.path());
            clips.write(scene, clipFile.path(), progress, cancellation);
            // A clip without its truth can be told apart from one of a phone; the other way round nobody is misled.
            truthFile.commit();
            clipFile.commit();
        } catch (IOException e) {
            throw WholeFile.unwritable(clip, e);
        }
    }

    /** Goes through every pose of the lift, so that an impossible one is found before the long work. */
    private static void writeTruth(Scene scene, Path file) throws OutputException, ImpossibleSceneException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            TruthJson.write(scene, new Truth(scene), out);
        } catch (IllegalArgumentException e) {
            throw new ImpossibleSceneException(e);
        } catch (IOException e) {
            throw WholeFile.unwritable(file, e);
        }
    }

    private static void requireOursOrNothing(Path file, Path truth) throws OutputException {
        if (Files.exists(file) && !isTruth(truth)) {
            throw new OutputException(
                    file + " exists and " + truth + " is no truth file",
                    new UserMessage(
                            file + " is already there and is not an earlier rendering.",
                            "Move it away, or give another name."));
        }
    }

    private static boolean isTruth(Path file) throws OutputException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(SIGN_LENGTH), StandardCharsets.UTF_8).contains(TruthJson.SCHEMA);
        } catch (IOException e) {
            throw WholeFile.unwritable(file, e);
        }
    }
}
