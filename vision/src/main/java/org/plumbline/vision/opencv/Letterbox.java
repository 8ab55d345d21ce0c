package org.plumbline.vision.opencv;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.plumbline.core.port.VideoFrame;

/** Shrinks a frame or a part of it into a square, its shape kept, black beside it. Keeps its matrices: one thread at a time. */
public final class Letterbox implements AutoCloseable {

    static {
        OpenCv.load();
    }

    private final int size;
    private final Mat square;

    /** Prepares squares of {@code size x size} pixels. */
    public Letterbox(int size) {
        this.size = size;
        this.square = new Mat(size, size, CvType.CV_8UC3);
    }

    /**
     * A part of a frame, in whole pixels.
     *
     * @param x of its left edge
     * @param y of its upper edge
     * @param width within the frame
     * @param height within the frame
     */
    public record Part(int x, int y, int width, int height) {

        /** All of a frame. */
        public static Part whole(VideoFrame frame) {
            return new Part(0, 0, frame.width(), frame.height());
        }
    }

    /**
     * Fits a part of a frame.
     *
     * @param part to fit
     * @param bgr receives {@code size * size * 3} bytes, rows from the top, blue first
     * @return the way back from the square to the frame
     */
    public Fit fit(VideoFrame frame, Part part, byte[] bgr) {
        double scale = (double) size / Math.max(part.width(), part.height());
        int width = Math.max(1, (int) Math.round(part.width() * scale));
        int height = Math.max(1, (int) Math.round(part.height() * scale));
        Rect inner = new Rect((size - width) / 2, (size - height) / 2, width, height);
        Mat whole = OpenCv.matOf(frame);
        Mat source = whole.submat(new Rect(part.x(), part.y(), part.width(), part.height()));
        Mat target = square.submat(inner);
        try {
            square.setTo(Scalar.all(0));
            Imgproc.resize(source, target, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
            square.get(0, 0, bgr);
        } finally {
            target.release();
            source.release();
            whole.release();
        }
        double scaleX = (double) part.width() / width;
        double scaleY = (double) part.height() / height;
        return new Fit(inner.x - part.x() / scaleX, inner.y - part.y() / scaleY, scaleX, scaleY);
    }

    /**
     * The way from the square to the frame.
     *
     * @param left of the frame within the square, in pixels of the square
     * @param top of the frame within the square, in pixels of the square
     * @param scaleX frame pixels per square pixel
     * @param scaleY frame pixels per square pixel
     */
    public record Fit(double left, double top, double scaleX, double scaleY) {

        public double toFrameX(double x) {
            return (x - left) * scaleX;
        }

        public double toFrameY(double y) {
            return (y - top) * scaleY;
        }
    }

    @Override
    public void close() {
        square.release();
    }
}
