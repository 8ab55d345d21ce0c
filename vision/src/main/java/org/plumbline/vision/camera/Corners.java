package org.plumbline.vision.camera;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfFloat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.core.TermCriteria;
import org.opencv.imgproc.Imgproc;
import org.opencv.video.Video;

/** Finds corners in a small picture and follows them into another. */
final class Corners {
    private static final int MOST = 900;
    private static final int MOST_PER_CELL = 5;
    private static final int COLUMNS = 8;
    private static final int ROWS = 8;
    /** Low: a painted plate is so sharp that the room's corners are faint beside it. */
    private static final double QUALITY = 0.002;

    private static final double DISTANCE = 7;
    private static final Size WINDOW = new Size(15, 15);
    private static final int PYRAMID_LEVELS = 3;
    private static final TermCriteria PATIENCE = new TermCriteria(TermCriteria.COUNT + TermCriteria.EPS, 12, 0.02);
    /** Mean grey difference of a window beyond which it is not the same thing. */
    private static final float MOST_DIFFERENCE = 14;

    private Corners() {}

    /**
     * The sharpest corners of each part of the picture, so that a print full of them does not take the places of a faint
     * wall.
     *
     * @param foreground where none is wanted
     */
    static Point[] find(Mat grey, Region foreground) {
        Mat mask = new Mat(grey.size(), CvType.CV_8UC1, new Scalar(255));
        MatOfPoint found = new MatOfPoint();
        try {
            Imgproc.rectangle(mask, rect(foreground), new Scalar(0), Imgproc.FILLED);
            Imgproc.goodFeaturesToTrack(grey, found, MOST, QUALITY, DISTANCE, mask, 5);
            int[] taken = new int[COLUMNS * ROWS];
            List<Point> kept = new ArrayList<>();
            for (Point point : found.toArray()) {
                int column = Math.min(COLUMNS - 1, (int) (point.x * COLUMNS / grey.cols()));
                int row = Math.min(ROWS - 1, (int) (point.y * ROWS / grey.rows()));
                if (taken[row * COLUMNS + column]++ < MOST_PER_CELL) {
                    kept.add(point);
                }
            }
            return kept.toArray(Point[]::new);
        } finally {
            mask.release();
            found.release();
        }
    }

    private static Rect rect(Region region) {
        int left = (int) Math.floor(region.left());
        int top = (int) Math.floor(region.top());
        // An empty rectangle would still colour its corner.
        if (region.right() <= region.left() || region.bottom() <= region.top()) {
            return new Rect(-2, -2, 1, 1);
        }
        return new Rect(left, top, (int) Math.ceil(region.right()) - left, (int) Math.ceil(region.bottom()) - top);
    }

    /**
     * Where points of one picture are in another.
     *
     * @param places at least one
     * @param guess where each should be
     * @return one for each; not a number where it was lost
     */
    static Point[] follow(Mat from, Mat to, Point[] places, Point[] guess) {
        MatOfPoint2f before = new MatOfPoint2f(places);
        MatOfPoint2f after = new MatOfPoint2f(guess);
        MatOfByte status = new MatOfByte();
        MatOfFloat difference = new MatOfFloat();
        try {
            Video.calcOpticalFlowPyrLK(
                    from,
                    to,
                    before,
                    after,
                    status,
                    difference,
                    WINDOW,
                    PYRAMID_LEVELS,
                    PATIENCE,
                    Video.OPTFLOW_USE_INITIAL_FLOW,
                    1e-3);
            Point[] ends = after.toArray();
            byte[] found = status.toArray();
            float[] differences = difference.toArray();
            for (int i = 0; i < ends.length; i++) {
                if (found[i] == 0 || differences[i] >= MOST_DIFFERENCE) {
                    ends[i] = new Point(Double.NaN, Double.NaN);
                }
            }
            return ends;
        } finally {
            before.release();
            after.release();
            status.release();
            difference.release();
        }
    }

    /** x, y of each point. */
    static double[] flat(Point[] points) {
        return Arrays.stream(points)
                .flatMapToDouble(point -> Arrays.stream(new double[] {point.x, point.y}))
                .toArray();
    }
}
