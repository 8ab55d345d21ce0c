package org.plumbline.core.port;

import org.plumbline.core.error.OutputException;

/** Writes frames into a clip with their own presentation times. The file is complete only after {@link #finish()}. */
public interface VideoWriter extends AutoCloseable {

    /** Appends a frame; all frames have the size of the first, times strictly increase. */
    void write(VideoFrame frame) throws OutputException;

    /** Completes the file. */
    void finish() throws OutputException;

    /** Releases everything; without {@link #finish()} before it the file is worthless and is to be deleted. */
    @Override
    void close();
}
