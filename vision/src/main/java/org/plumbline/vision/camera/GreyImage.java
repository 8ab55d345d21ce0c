package org.plumbline.vision.camera;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.plumbline.core.port.VideoFrame;

/** Shrinks frames to a small grey picture, by a whole number so that shifts scale back exactly. */
final class GreyImage {
    /** About 320 x 180: enough for a twentieth of a pixel, small enough for a millisecond. */
    private static final double PIXELS = 320 * 180;

    private static final int SAMPLES_PER_SIDE = 3;
    private static final double BLUR = 0.8;

    private GreyImage() {}

    /** By how much frames of a size in pixels are shrunk. */
    static int factor(int width, int height) {
        return (int) Math.max(1, Math.round(Math.sqrt(width * (double) height / PIXELS)));
    }

    /** Returns an 8-bit matrix of {@code height/factor x width/factor}; the caller releases it. */
    static Mat of(VideoFrame frame, int factor) {
        int width = Math.max(1, frame.width() / factor);
        int height = Math.max(1, frame.height() / factor);
        int step = Math.max(1, factor / SAMPLES_PER_SIDE);
        byte[] bgr = frame.bgr();
        byte[] grey = new byte[width * height];
        int perPixel = ((factor + step - 1) / step) * ((factor + step - 1) / step);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sum = 0;
                for (int dy = 0; dy < factor; dy += step) {
                    // Green alone is near enough to brightness.
                    int at = 3 * ((y * factor + dy) * frame.width() + x * factor) + 1;
                    for (int dx = 0; dx < factor; dx += step) {
                        sum += bgr[at + 3 * dx] & 0xff;
                    }
                }
                grey[y * width + x] = (byte) (sum / perPixel);
            }
        }
        Mat mat = new Mat(height, width, CvType.CV_8UC1);
        mat.put(0, 0, grey);
        Imgproc.GaussianBlur(mat, mat, new Size(3, 3), BLUR);
        return mat;
    }
}
