package org.plumbline.vision.capture;

import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.port.VideoFrame;

/** Watches the background: does the camera move, is the picture cut. Sees every frame in order, from one thread at a time. */
interface CameraStage extends AutoCloseable {

    /**
     * What a frame says about the camera.
     *
     * @param shift how far the background has moved since the first frame, in pixels
     * @param afterCut whether the picture jumps between the frame before and this one
     */
    record Step(PixelPoint shift, boolean afterCut) {}

    Step look(VideoFrame frame);

    @Override
    void close();
}
