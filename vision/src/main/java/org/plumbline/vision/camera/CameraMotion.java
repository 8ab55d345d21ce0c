package org.plumbline.vision.camera;

import org.opencv.core.Mat;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.opencv.OpenCv;

/** Follows the camera through a clip, frame by frame. Holds two small pictures. Not safe between threads. */
public final class CameraMotion implements AutoCloseable {
    private final int factor;
    private final BackgroundTracker background;
    private final CutDetector cuts = new CutDetector();
    private boolean started;

    /**
     * Starts before the first frame.
     *
     * @param width of the frames, in pixels
     * @param height of the frames, in pixels
     */
    public CameraMotion(int width, int height) {
        OpenCv.load();
        factor = GreyImage.factor(width, height);
        background = new BackgroundTracker(width / factor, height / factor);
    }

    /** Looks at the next frame without knowing where the lifter is. */
    public CameraStep next(VideoFrame frame) {
        return next(frame, Region.NONE);
    }

    /**
     * Looks at the next frame.
     *
     * @param foreground where lifter and bar are, as far as known (the frame before will do); not background
     */
    public CameraStep next(VideoFrame frame, Region foreground) {
        Region small = foreground.shrunk(factor);
        Mat grey = GreyImage.of(frame, factor);
        try {
            double beforeX = background.x();
            double beforeY = background.y();
            boolean seen = background.follow(grey, small);
            boolean cut = cuts.cut(grey, background.x() - beforeX, background.y() - beforeY, small) && started;
            started = true;
            if (cut && !seen) {
                background.settle(grey, small);
            }
            return new CameraStep(new PixelPoint(background.x() * factor, background.y() * factor), cut, seen);
        } finally {
            grey.release();
        }
    }

    @Override
    public void close() {
        background.close();
        cuts.close();
    }
}
