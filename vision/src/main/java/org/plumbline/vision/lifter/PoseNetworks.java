package org.plumbline.vision.lifter;

import org.plumbline.core.capture.ModelIdentity;

/** The networks of one capture, loaded once. What it makes is to be used by one thread at a time and closed before this. */
public interface PoseNetworks extends AutoCloseable {

    /** Which network looks at every frame. */
    ModelIdentity identity();

    PersonDetector newDetector();

    /** A caller of the network that the user chose. */
    BodyNetwork newBodyNetwork();

    /** A caller of the fastest network, good enough to tell people apart. */
    BodyNetwork newScoutNetwork();

    @Override
    void close();
}
