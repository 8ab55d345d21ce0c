package org.plumbline.vision.capture;

import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.port.VideoFrame;

/** A camera that is taken to stand still, in a clip without cuts. */
final class StillCamera implements CameraStage {

    @Override
    public Step look(VideoFrame frame) {
        return new Step(new PixelPoint(0, 0), false);
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
