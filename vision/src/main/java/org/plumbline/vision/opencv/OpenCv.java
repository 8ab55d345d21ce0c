package org.plumbline.vision.opencv;

import nu.pattern.OpenCV;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.plumbline.core.port.VideoFrame;

/** Loads OpenCV once and turns frames into matrices. */
public final class OpenCv {

    static {
        OpenCV.loadLocally();
        // Frames are worked on side by side; OpenCV's own threads would only fight over the same cores.
        Core.setNumThreads(1);
    }

    private OpenCv() {}

    /** Makes sure that the native library is there. Call before the first use of any OpenCV class. */
    public static void load() {
        // The static initializer did it.
    }

    /** Copies a frame into a new 8-bit BGR matrix of {@code height x width}; the caller releases it. */
    public static Mat matOf(VideoFrame frame) {
        Mat mat = new Mat(frame.height(), frame.width(), CvType.CV_8UC3);
        mat.put(0, 0, frame.bgr());
        return mat;
    }
}
