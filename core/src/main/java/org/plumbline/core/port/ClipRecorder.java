package org.plumbline.core.port;

import java.nio.file.Path;
import org.plumbline.core.error.OutputException;

/** Makes clips in mp4 as phones do: compressed, turned and trimmed as told. */
@FunctionalInterface
public interface ClipRecorder {

    /**
     * Opens a new clip.
     *
     * @param width of the upright frames in pixels; even ones are kept, odd ones padded by one
     * @param height likewise
     */
    VideoWriter create(Path clip, int width, int height, Encoding encoding) throws OutputException;
}
