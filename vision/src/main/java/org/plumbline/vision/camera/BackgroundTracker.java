package org.plumbline.vision.camera;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import org.opencv.core.Point;

/**
 * Follows the background by corners of one anchor picture, all in pixels of the small picture. Every picture is compared
 * with the anchor itself, not with the one before, so that a still camera stays at zero however long the clip; a new
 * anchor is taken only where the old one is no longer in sight.
 */
final class BackgroundTracker implements AutoCloseable {

    /** One corner of the anchor; what often moves otherwise than the room belongs to somebody, or is a shadow. */
    private static final class Corner {
        private final Point place;
        private double trust = 1;

        Corner(Point place) {
            this.place = place;
        }
    }

    private static final int FEWEST_CELLS = 5;
    private static final double SMALLEST_SHARE = 0.12;
    /** Of 48, of which the middle of the lifter has none. */
    private static final int CELLS_FOR_A_LEAP = 6;

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
    private Similarity toAnchor = Similarity.NONE;
    private Similarity fromAnchor = Similarity.NONE;
    private double stepX;
    private double stepY;
    private int missed;

    BackgroundTracker(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** What happened to the background since the first picture. */
    Similarity motion() {
        return fromAnchor.after(toAnchor);
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
        boolean found = flow(anchor, grey, foreground);
        missed = found ? 0 : missed + 1;
        double middleX = fromAnchor.x(width / 2.0, height / 2.0) - width / 2.0;
        double middleY = fromAnchor.y(width / 2.0, height / 2.0) - height / 2.0;
        boolean far = Math.abs(middleX) > ANCHOR_REACH * width || Math.abs(middleY) > ANCHOR_REACH * height;
        if (far || missed >= PATIENT_FRAMES || corners.length < FEWEST_CORNERS) {
            settle(grey, foreground);
        }
        return found;
    }

    /** Takes a picture as the new anchor; the motion goes on from where it is. */
    void settle(Mat grey, Region foreground) {
        toAnchor = motion();
        fromAnchor = Similarity.NONE;
        missed = 0;
        if (anchor != null) {
            anchor.release();
        }
        anchor = grey.clone();
        Point[] places = Corners.find(grey, foreground);
        vote = new ShiftVote(Corners.flat(places));
        corners = Arrays.stream(places).map(Corner::new).toArray(Corner[]::new);
    }

    private boolean flow(Mat from, Mat to, Region foreground) {
        Corner[] start = visible(foreground);
        if (start.length == 0) {
            return false;
        }
        Point[] places = Arrays.stream(start).map(corner -> corner.place).toArray(Point[]::new);
        Point[] guess = Arrays.stream(places).map(fromAnchor::of).toArray(Point[]::new);
        Point[] ends = Corners.follow(from, to, places, guess);
        ShiftVote.Result result =
                vote.elect(Corners.flat(places), Corners.flat(ends), fromAnchor, fromAnchor.moved(stepX, stepY));
        if (!convincing(result)) {
            return false;
        }
        learn(start, ends, result.motion());
        stepX = result.motion().x(width / 2.0, height / 2.0) - fromAnchor.x(width / 2.0, height / 2.0);
        stepY = result.motion().y(width / 2.0, height / 2.0) - fromAnchor.y(width / 2.0, height / 2.0);
        fromAnchor = result.motion();
        return true;
    }

    /** A little evidence confirms what is known; a leap needs most of the picture, or a lifter would pass for the room. */
    private static boolean convincing(ShiftVote.Result result) {
        return result.expected()
                ? result.cells() >= FEWEST_CELLS && result.share() >= SMALLEST_SHARE
                : result.cells() >= CELLS_FOR_A_LEAP && result.share() >= SHARE_FOR_A_LEAP;
    }

    /** Corners that should now lie inside the picture and outside the foreground. */
    private Corner[] visible(Region foreground) {
        return Arrays.stream(corners)
                .filter(corner -> {
                    Point now = fromAnchor.of(corner.place);
                    return now.x >= 0
                            && now.y >= 0
                            && now.x < width
                            && now.y < height
                            && !foreground.contains(now.x, now.y);
                })
                .toArray(Corner[]::new);
    }

    /** Forgets corners that keep moving otherwise; one that is only out of sight keeps its trust. */
    private void learn(Corner[] start, Point[] ends, Similarity motion) {
        for (int i = 0; i < start.length; i++) {
            if (!Double.isNaN(ends[i].x)) {
                Point expected = motion.of(start[i].place);
                boolean agrees = ShiftVote.near(ends[i].x, ends[i].y, expected.x, expected.y);
                start[i].trust += LEARNING * ((agrees ? 1 : 0) - start[i].trust);
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
