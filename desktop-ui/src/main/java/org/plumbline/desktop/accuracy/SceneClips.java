package org.plumbline.desktop.accuracy;

import java.nio.file.Path;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.ProgressListener;

/** Gives the clip of a scene, kept, drawn before, or drawn now. */
@FunctionalInterface
public interface SceneClips {

    /**
     * The clip's file; it is not to be changed.
     *
     * @throws LiftException if it can't be written, or the token was cancelled
     */
    Path clip(NamedScene scene, ProgressListener progress, CancellationToken cancellation) throws LiftException;
}
