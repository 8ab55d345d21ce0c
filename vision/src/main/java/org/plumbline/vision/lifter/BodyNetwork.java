package org.plumbline.vision.lifter;

import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.port.VideoFrame;

/** Finds the keypoints of the one person in a region. To be used by one thread at a time. */
public interface BodyNetwork extends AutoCloseable {

    /** Looks at a region of a frame; always answers: {@link BodyEstimate#presence()} says whether anybody is there. */
    BodyEstimate estimate(VideoFrame frame, Region region) throws ModelUnavailableException;

    @Override
    void close();
}
