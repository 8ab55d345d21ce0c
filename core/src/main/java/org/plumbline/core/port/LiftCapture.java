package org.plumbline.core.port;

import org.plumbline.core.error.LiftException;

/** The slow half: looks at every frame of a clip. */
public interface LiftCapture extends AutoCloseable {

    /**
     * Captures a lift. Frames stream through; memory does not grow with the clip beyond the captured track itself.
     *
     * @throws LiftException if the clip can't be read, the model is missing, or the token was cancelled
     */
    CaptureResult capture(CaptureRequest request, ProgressListener progress, CancellationToken cancellation)
            throws LiftException;

    /** Releases the networks. */
    @Override
    void close();
}
