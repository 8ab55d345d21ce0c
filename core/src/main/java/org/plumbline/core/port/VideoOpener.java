package org.plumbline.core.port;

import java.nio.file.Path;
import org.plumbline.core.error.UnreadableVideoException;

/** Opens clips. */
@FunctionalInterface
public interface VideoOpener {

    /** Opens a clip at its first shown frame. The caller closes it. */
    VideoReader open(Path clip) throws UnreadableVideoException;
}
