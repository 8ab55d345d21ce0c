package org.plumbline.core.port;

import java.nio.file.Path;
import org.plumbline.core.error.OutputException;

/** Makes H.264 clips in mp4. */
@FunctionalInterface
public interface VideoWriterOpener {

    /** Opens a new clip; even width and height in pixels are kept, odd ones padded by one. */
    VideoWriter create(Path clip, int width, int height) throws OutputException;
}
