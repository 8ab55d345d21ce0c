package org.plumbline.vision.capture;

import java.nio.file.Path;
import org.plumbline.core.error.UnreadableVideoException;

/** Opens clips at their first shown frame; the caller closes them. */
@FunctionalInterface
interface ClipOpener {
    Clip open(Path file) throws UnreadableVideoException;
}
