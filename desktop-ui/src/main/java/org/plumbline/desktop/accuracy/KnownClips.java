package org.plumbline.desktop.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.desktop.studio.RenderedClips;
import org.plumbline.samples.clip.SampleClip;
import org.plumbline.samples.clip.SampleClips;

/** The clips kept with the studio as they are; every other scene's clip drawn, once. */
public final class KnownClips implements SceneClips {
    private final Path folder;
    private final RenderedClips drawn;

    /** @param folder for copies of kept clips; made when it is needed */
    public KnownClips(Path folder, RenderedClips drawn) {
        this.folder = folder;
        this.drawn = drawn;
    }

    @Override
    public Path clip(NamedScene scene, ProgressListener progress, CancellationToken cancellation) throws LiftException {
        Optional<SampleClip> kept = SampleClips.all().stream()
                .filter(clip -> clip.name().equals(scene.name()) && clip.scene().equals(scene.scene()))
                .findFirst();
        return kept.isPresent() ? copy(kept.get()) : drawn.of(scene.scene(), progress, cancellation);
    }

    private Path copy(SampleClip clip) throws OutputException {
        try {
            Files.createDirectories(folder);
            return clip.copiedInto(folder);
        } catch (IOException e) {
            throw new OutputException(
                    "can't copy a clip into " + folder,
                    new UserMessage("A sample clip can't be copied.", "Make room on the disk of " + folder + "."),
                    e);
        }
    }
}
