package org.plumbline.vision.camera;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/**
 * Tells where a clip was cut. In lifting clips a cut often leaves the room as it is and only the lifter jumps, so the
 * sign is not that much changed but that what changed can't be found again nearby, neither the old in the new picture
 * nor the new in the old. Movement is found again; a caption that appears covers nothing that was there.
 */
final class CutDetector implements AutoCloseable {
    private static final int BLOCK = 16;
    /** How far a moving thing may get between two frames, in pixels of the small picture. */
    private static final int REACH = 14;

    private static final double CHANGED_GREY = 24;
    private static final double CHANGED_SHARE_OF_BLOCK = 0.2;
    private static final double TEXTURE = 12;
    private static final double SAME = 0.75;
    /** Share of the picture. */
    private static final double LEAST_CHANGE = 0.01;

    /** Share of the picture that can't be found again; more than a caption covers. */
    private static final double LEAST_LOST = 0.035;
    /** Share of the lifter's surroundings, where they are known: a small lifter jumps as well as a large one. */
    private static final double LEAST_LOST_OF_LIFTER = 0.25;

    /** Compared with the most that changed in any of the last frames. */
    private static final double SUDDEN = 2.5;

    private static final int MEMORY = 5;

    private final Deque<Double> recent = new ArrayDeque<>();
    private @Nullable Mat previous;

    /**
     * Looks at the next picture.
     *
     * @param dx how far the background moved to the right since the picture before, in pixels of the small picture
     * @param dy how far down
     * @param foreground where the lifter was in the picture before, in pixels of the small picture
     */
    boolean cut(Mat grey, double dx, double dy, Region foreground) {
        if (previous == null) {
            previous = grey.clone();
            return false;
        }
        Mat aligned = new Mat();
        Mat changed = new Mat();
        try {
            align(previous, dx, dy, aligned);
            difference(aligned, grey, changed);
            double change = Core.countNonZero(changed) / (double) grey.total();
            double usual =
                    recent.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            remember(change);
            boolean sudden = change >= LEAST_CHANGE && change >= SUDDEN * usual;
            Region whole = new Region(0, 0, grey.cols(), grey.rows());
            return sudden
                    && (lost(grey, aligned, changed, whole, LEAST_LOST)
                            || lost(grey, aligned, changed, foreground, LEAST_LOST_OF_LIFTER));
        } finally {
            aligned.release();
            changed.release();
            grey.copyTo(previous);
        }
    }

    private void remember(double change) {
        recent.addLast(change);
        if (recent.size() > MEMORY) {
            recent.removeFirst();
        }
    }

    private static void align(Mat picture, double dx, double dy, Mat target) {
        Mat shift = new Mat(2, 3, CvType.CV_64FC1);
        try {
            shift.put(0, 0, 1, 0, dx, 0, 1, dy);
            Imgproc.warpAffine(picture, target, shift, picture.size(), Imgproc.INTER_LINEAR, Core.BORDER_REPLICATE);
        } finally {
            shift.release();
        }
    }

    /** Marks what differs by more than noise; an even change of light over the whole picture does not. */
    private static void difference(Mat before, Mat after, Mat changed) {
        Mat lit = new Mat();
        try {
            double light = Core.mean(after).val[0] - Core.mean(before).val[0];
            Core.add(before, new Scalar(light), lit);
            Core.absdiff(lit, after, changed);
            Imgproc.threshold(changed, changed, CHANGED_GREY, 255, Imgproc.THRESH_BINARY);
        } finally {
            lit.release();
        }
    }

    /** Whether at least a share of a region is new, and at least as much of the old gone. */
    private static boolean lost(Mat after, Mat before, Mat changed, Region region, double share) {
        return lost(after, before, changed, region) >= share && lost(before, after, changed, region) >= share;
    }

    /** Share of a region whose changed, textured blocks have no like nearby in the other picture. */
    private static double lost(Mat picture, Mat other, Mat changed, Region region) {
        int blocks = 0;
        int all = 0;
        for (int y = 0; y + BLOCK <= picture.rows(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= picture.cols(); x += BLOCK) {
                if (region.contains(x + BLOCK / 2.0, y + BLOCK / 2.0)) {
                    all++;
                    Rect block = new Rect(x, y, BLOCK, BLOCK);
                    boolean gone = inside(picture, block)
                            && changed(changed, block)
                            && textured(picture, block)
                            && !found(picture, block, other);
                    blocks += gone ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) blocks / all;
    }

    /** At the edge something may come in from outside, found nowhere before. */
    private static boolean inside(Mat picture, Rect block) {
        return block.x >= REACH
                && block.y >= REACH
                && block.x + BLOCK + REACH <= picture.cols()
                && block.y + BLOCK + REACH <= picture.rows();
    }

    private static boolean changed(Mat changed, Rect block) {
        Mat part = changed.submat(block);
        try {
            return Core.countNonZero(part) >= CHANGED_SHARE_OF_BLOCK * BLOCK * BLOCK;
        } finally {
            part.release();
        }
    }

    private static boolean textured(Mat picture, Rect block) {
        Mat part = picture.submat(block);
        MatOfDouble mean = new MatOfDouble();
        MatOfDouble deviation = new MatOfDouble();
        try {
            Core.meanStdDev(part, mean, deviation);
            return deviation.toArray()[0] >= TEXTURE;
        } finally {
            part.release();
            mean.release();
            deviation.release();
        }
    }

    private static boolean found(Mat picture, Rect block, Mat other) {
        int left = Math.max(0, block.x - REACH);
        int top = Math.max(0, block.y - REACH);
        int right = Math.min(other.cols(), block.x + BLOCK + REACH);
        int bottom = Math.min(other.rows(), block.y + BLOCK + REACH);
        Mat part = picture.submat(block);
        Mat around = other.submat(new Rect(left, top, right - left, bottom - top));
        Mat likeness = new Mat();
        try {
            Imgproc.matchTemplate(around, part, likeness, Imgproc.TM_CCOEFF_NORMED);
            return Core.minMaxLoc(likeness).maxVal >= SAME;
        } finally {
            part.release();
            around.release();
            likeness.release();
        }
    }

    @Override
    public void close() {
        if (previous != null) {
            previous.release();
            previous = null;
        }
    }
}
