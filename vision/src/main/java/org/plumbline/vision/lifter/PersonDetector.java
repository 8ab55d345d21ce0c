package org.plumbline.vision.lifter;

import java.util.List;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.port.VideoFrame;

/** Finds people in a frame. To be used by one thread at a time. */
public interface PersonDetector extends AutoCloseable {

    /** Returns everybody found, best first; empty where there is nobody. */
    List<PersonSighting> detect(VideoFrame frame) throws ModelUnavailableException;

    /**
     * Returns everybody found, best first, looking at overlapping squares of the frame too: the network was made for one
     * person who fills the picture and tends to name only the largest. Takes four times as long.
     */
    List<PersonSighting> detectClosely(VideoFrame frame) throws ModelUnavailableException;

    @Override
    void close();
}
