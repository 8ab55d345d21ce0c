package org.plumbline.vision.camera;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
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

/**
 * Follows the background by corners of one anchor picture, all in pixels of the small picture. Every picture is compared
 * with the anchor itself, not with the one before, so that a still camera stays at zero however long the clip; a new
 * anchor is taken only where the old one is no longer in sight.
 */
final class BackgroundTracker implements AutoCloseable {
    private static final int MOST_CORNERS = 180;
    /** Low: a painted plate is so sharp that the room's corners are faint beside it. */
    private static final double CORNER_QUALITY = 0.002;

    private static final double CORNER_DISTANCE = 7;
    private static final Size WINDOW = new Size(15, 15);
    private static final int PYRAMID_LEVELS = 3;
    private static final TermCriteria PATIENCE = new TermCriteria(TermCriteria.COUNT + TermCriteria.EPS, 12, 0.02);
    /** Mean grey difference of a window beyond which it is not the same thing. */
    private static final float MOST_DIFFERENCE = 14;

    /** One corner of the anchor; what often moves otherwise than the room belongs to somebody. */
    private static final class Corner {
        private final Point place;
        private double trust = 1;

        Corner(Point place) {
            this.place = place;
        }
    }

    private static final int FEWEST_CELLS = 4;
    private static final double SMALLEST_SHARE = 0.12;
    private static final int CELLS_FOR_A_LEAP = 8;
    private static final double SHARE_FOR_A_LEAP = 0.35;
    private static final double ANCHOR_REACH = 0.2;
    private static final int PATIENT_FRAMES = 8;
    private static final int FEWEST_CORNERS = 16;
    /** How much one frame changes the trust in a corner; 0.9 to the power of 15 is a fifth. */
    private static final double LEARNING = 0.1;

    private static final double DISTRUSTED = 0.2;

    private ShiftVote vote = new ShiftVote(new double[0]);
    private final int width;
    private final int height;
    private @Nullable Mat anchor;
    private Corner[] corners = new Corner[0];
    private double anchorX;
    private double anchorY;
    private double relativeX;
    private double relativeY;
    private int missed;

    BackgroundTracker(int width, int height) {
        this.width = width;
        this.height = height;
    }

    double x() {
        return anchorX + relativeX;
    }

    double y() {
        return anchorY + relativeY;
    }

    /**
     * Follows into the next picture.
     *
     * @param foreground what is not background there, in pixels of the small picture
     * @return whether enough of the background was found
     */
    boolean follow(Mat grey, Region foreground) {
        if (anchor == null) {
            settle(grey, foreground);
            return corners.length > 0;
        }
        ShiftVote.Result result = flow(anchor, grey, foreground);
        boolean found = convincing(result);
        if (found) {
            relativeX = result.dx();
            relativeY = result.dy();
        }
        missed = found ? 0 : missed + 1;
        boolean far = Math.abs(relativeX) > ANCHOR_REACH * width || Math.abs(relativeY) > ANCHOR_REACH * height;
        if (far || missed >= PATIENT_FRAMES || corners.length < FEWEST_CORNERS) {
            settle(grey, foreground);
        }
        return found;
    }

    /** A little evidence confirms what is known; a leap needs most of the picture, or a lifter would pass for the room. */
    private boolean convincing(ShiftVote.Result result) {
        boolean known = ShiftVote.near(result.dx(), result.dy(), relativeX, relativeY)
                || ShiftVote.near(result.dx(), result.dy(), 0, 0);
        return known
                ? result.cells() >= FEWEST_CELLS && result.share() >= SMALLEST_SHARE
                : result.cells() >= CELLS_FOR_A_LEAP && result.share() >= SHARE_FOR_A_LEAP;
    }

    /** Takes a picture as the new anchor; the shift goes on from where it is. */
    void settle(Mat grey, Region foreground) {
        anchorX = x();
        anchorY = y();
        relativeX = 0;
        relativeY = 0;
        missed = 0;
        if (anchor != null) {
            anchor.release();
        }
        anchor = grey.clone();
        Mat mask = new Mat(grey.size(), CvType.CV_8UC1, new Scalar(255));
        MatOfPoint found = new MatOfPoint();
        try {
            Imgproc.rectangle(mask, rect(foreground), new Scalar(0), Imgproc.FILLED);
            Imgproc.goodFeaturesToTrack(grey, found, MOST_CORNERS, CORNER_QUALITY, CORNER_DISTANCE, mask, 5);
            Point[] places = found.toArray();
            vote = new ShiftVote(flat(places));
            corners = Arrays.stream(places).map(Corner::new).toArray(Corner[]::new);
        } finally {
            mask.release();
            found.release();
        }
    }

    private static double[] flat(Point[] points) {
        double[] numbers = new double[2 * points.length];
        for (int i = 0; i < points.length; i++) {
            numbers[2 * i] = points[i].x;
            numbers[2 * i + 1] = points[i].y;
        }
        return numbers;
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

    private ShiftVote.Result flow(Mat from, Mat to, Region foreground) {
        Corner[] start = visible(foreground);
        if (start.length == 0) {
            return new ShiftVote.Result(relativeX, relativeY, 0, 0);
        }
        Point[] places = Arrays.stream(start).map(corner -> corner.place).toArray(Point[]::new);
        Point[] guess = new Point[start.length];
        for (int i = 0; i < start.length; i++) {
            guess[i] = new Point(places[i].x + relativeX, places[i].y + relativeY);
        }
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
            return count(start, after.toArray(), status.toArray(), difference.toArray());
        } finally {
            before.release();
            after.release();
            status.release();
            difference.release();
        }
    }

    /** Corners that should now lie inside the picture and outside the foreground. */
    private Corner[] visible(Region foreground) {
        return Arrays.stream(corners)
                .filter(corner -> {
                    double x = corner.place.x + relativeX;
                    double y = corner.place.y + relativeY;
                    return x >= 0 && y >= 0 && x < width && y < height && !foreground.contains(x, y);
                })
                .toArray(Corner[]::new);
    }

    private ShiftVote.Result count(Corner[] start, Point[] end, byte[] status, float[] difference) {
        double[] points = new double[2 * start.length];
        double[] shifts = new double[2 * start.length];
        int n = 0;
        for (int i = 0; i < start.length; i++) {
            if (status[i] != 0 && difference[i] < MOST_DIFFERENCE) {
                points[2 * n] = start[i].place.x;
                points[2 * n + 1] = start[i].place.y;
                shifts[2 * n] = end[i].x - start[i].place.x;
                shifts[2 * n + 1] = end[i].y - start[i].place.y;
                n++;
            }
        }
        ShiftVote.Result result = vote.elect(points, shifts, n, relativeX, relativeY);
        if (convincing(result)) {
            learn(start, end, status, result);
        }
        // Corners that were lost altogether agree with nobody.
        return new ShiftVote.Result(result.dx(), result.dy(), result.cells(), result.share() * n / start.length);
    }

    /** Forgets corners that keep moving otherwise; one that is only out of sight keeps its trust. */
    private void learn(Corner[] start, Point[] end, byte[] status, ShiftVote.Result result) {
        for (int i = 0; i < start.length; i++) {
            Corner corner = start[i];
            if (status[i] != 0) {
                boolean agrees =
                        ShiftVote.near(end[i].x - corner.place.x, end[i].y - corner.place.y, result.dx(), result.dy());
                corner.trust += LEARNING * ((agrees ? 1 : 0) - corner.trust);
            }
        }
        corners = Arrays.stream(corners)
                .filter(corner -> corner.trust >= DISTRUSTED)
                .toArray(Corner[]::new);
    }

    @Override
    public void close() {
        if (anchor != null) {
            anchor.release();
            anchor = null;
        }
    }
}
