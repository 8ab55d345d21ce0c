package org.plumbline.vision.opencv;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.lifter.Region;

/** Cuts rotated squares out of frames, resampled to a fixed size. Keeps its matrices between calls: one thread at a time. */
public final class RegionCrop implements AutoCloseable {

    static {
        OpenCv.load();
    }

    /** Samples taken per output pixel and direction at most; more would cost more than it shows. */
    private static final int MOST_SAMPLES = 4;

    private final int size;
    private final Mat crop = new Mat();
    private final Mat fine = new Mat();

    /** Prepares crops of {@code size x size} pixels. */
    public RegionCrop(int size) {
        this.size = size;
    }

    /**
     * Cuts one square; what lies outside the frame repeats its border.
     *
     * @param frame to cut from
     * @param region the square
     * @param bgr receives {@code size * size * 3} bytes, rows from the top, blue first
     */
    public void cut(VideoFrame frame, Region region, byte[] bgr) {
        // A region much larger than the crop is sampled several times per pixel: single samples would flicker.
        int samples = Math.clamp(Math.round(region.side() / size), 1, MOST_SAMPLES);
        int[] rows = rowsOf(frame, region);
        Mat source = new Mat(rows[1] - rows[0], frame.width(), CvType.CV_8UC3);
        Mat map = affine(region, size * samples, rows[0]);
        try {
            source.put(0, 0, frame.bgr(), rows[0] * frame.width() * 3, (rows[1] - rows[0]) * frame.width() * 3);
            Size whole = new Size(size * samples, size * samples);
            int flags = Imgproc.INTER_LINEAR | Imgproc.WARP_INVERSE_MAP;
            Mat warped = samples == 1 ? crop : fine;
            Imgproc.warpAffine(source, warped, map, whole, flags, Core.BORDER_REPLICATE, Scalar.all(0));
            if (samples > 1) {
                Imgproc.resize(fine, crop, new Size(size, size), 0, 0, Imgproc.INTER_AREA);
            }
            crop.get(0, 0, bgr);
        } finally {
            source.release();
            map.release();
        }
    }

    /** First and last + 1 row of the frame that the square touches; at least one. */
    private static int[] rowsOf(VideoFrame frame, Region region) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 4; corner++) {
            double y = region.toImage(corner & 1, corner >> 1).y();
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        int first = Math.clamp((int) Math.floor(top) - 2, 0, frame.height() - 1);
        int end = Math.clamp((int) Math.ceil(bottom) + 2, first + 1, frame.height());
        return new int[] {first, end};
    }

    /** Maps output pixel indices to frame pixel indices; indices name pixel centres, hence the halves. */
    private static Mat affine(Region region, int outputSize, int firstRow) {
        PixelPoint origin = region.toImage(0.5 / outputSize, 0.5 / outputSize);
        double step = region.side() / outputSize;
        double cos = Math.cos(region.turn()) * step;
        double sin = Math.sin(region.turn()) * step;
        Mat map = new Mat(2, 3, CvType.CV_64F);
        map.put(0, 0, cos, -sin, origin.x() - 0.5, sin, cos, origin.y() - 0.5 - firstRow);
        return map;
    }

    @Override
    public void close() {
        crop.release();
        fine.release();
    }
}
