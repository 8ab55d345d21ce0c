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
    private final double middleX;
    private final double middleY;
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
        int smallWidth = width / factor;
        int smallHeight = height / factor;
        background = new BackgroundTracker(smallWidth, smallHeight);
        middleX = smallWidth / 2.0;
        middleY = smallHeight / 2.0;
    }

    /** Looks at the next frame without knowing where the lifter is. */
    public CameraStep next(VideoFrame frame) {
        return next(frame, Region.NONE, Region.NONE);
    }

    /**
     * Looks at the next frame.
     *
     * @param body what lifter and bar mostly cover, as far as known (the frame before will do); not background. What they
     *     reach beyond it is told from the room by how it moves
     * @param surroundings all that they may reach, in which a jump of theirs is looked for
     */
    public CameraStep next(VideoFrame frame, Region body, Region surroundings) {
        Region small = body.shrunk(factor);
        Mat grey = GreyImage.of(frame, factor);
        try {
            PixelPoint before = shift();
            boolean seen = background.follow(grey, small);
            PixelPoint after = shift();
            boolean cut = cuts.cut(
                            grey,
                            (after.x() - before.x()) / factor,
                            (after.y() - before.y()) / factor,
                            surroundings.shrunk(factor))
                    && started;
            started = true;
            if (cut && !seen) {
                background.settle(grey, small);
            }
            return new CameraStep(after, cut, seen);
        } finally {
            grey.release();
        }
    }

    /** Of the room's point that was in the middle of the first picture, in pixels of the full image. */
    private PixelPoint shift() {
        Similarity motion = background.motion();
        return new PixelPoint(
                factor * (motion.x(middleX, middleY) - middleX), factor * (motion.y(middleX, middleY) - middleY));
    }

    @Override
    public void close() {
        background.close();
        cuts.close();
    }
}
