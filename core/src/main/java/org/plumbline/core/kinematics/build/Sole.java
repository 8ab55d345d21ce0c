package org.plumbline.core.kinematics.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.Silhouette;
import org.plumbline.core.signal.Robust;

/**
 * Both ends of the near shoe by the lifter's outline close to the floor, in pixels of the first frame's picture. Keypoints of
 * heel and toe are off by 2 to 4 cm, differently from clip to clip; in rendered clips the outline's ends keep within 3 mm of
 * the shoe's. Seen from hip height the far foot stands higher in the picture, beyond the rows that are looked at.
 *
 * @param heels the back ends, one for each frame that shows the shoe
 * @param toes the front ends
 */
record Sole(Robust heels, Robust toes) {
    /** Rows above the floor, metres: a sole's rounded edge is below the first, ankle and far foot are above the last. */
    private static final double LOWEST_ROW = 0.01;

    private static final double HIGHEST_ROW = 0.07;
    private static final double ROW_STEP = 0.01;
    private static final double FINE_STEP = 0.004;
    /** The sole's lowest row is wider than what hangs or is drawn before it, metres. */
    private static final double SOLE_WIDTH = 0.10;
    /** Below heel and toe the floor is looked for so far down, and from so far up. */
    private static final double REACH = 0.10;
    /** Keypoint errors and the shoe around the foot; what is further off is no end of this shoe, metres. */
    private static final double FARTHEST = 0.08;
    /** Room that the disc must leave around the shoe, metres. */
    private static final double CLEARANCE = 0.02;

    private static final double EDGE_PIXELS = 2;
    /** Where an end is covered the shoe looks shorter, where a shadow is taken in, longer. */
    private static final double SAME_LENGTH = 0.08;
    /** The outline itself shows that there is a foot. */
    private static final double LEAST_CONFIDENCE = 0.2;

    /**
     * A foot in a frame's own picture.
     *
     * @param heel keypoint
     * @param toe keypoint
     */
    private record FootInPicture(PixelPoint heel, PixelPoint toe) {
        double middle() {
            return (heel.x() + toe.x()) / 2;
        }

        /** Whether a shoe's ends are near the keypoints of this foot. */
        boolean isIn(Stretch shoe, int sign, double farthest) {
            double back = sign > 0 ? shoe.from() : shoe.to();
            double front = sign > 0 ? shoe.to() : shoe.from();
            return Math.abs(back - heel.x()) < farthest && Math.abs(front - toe.x()) < farthest;
        }

        double lower() {
            return Math.max(heel.y(), toe.y());
        }
    }

    /** What the outline covers of a row of the picture around a place; nothing where {@code from > to}. */
    private record Stretch(double from, double to) {
        double width() {
            return to - from;
        }
    }

    static Sole none() {
        return new Sole(new Robust(), new Robust());
    }

    /**
     * Looks at the shoe.
     *
     * @param frames with the camera's shift at the lifter's depth
     * @param wanted frames in which the foot is planted
     * @param perMetre pixels of a metre at the lifter
     * @param pictureHeight in pixels
     */
    static Sole find(List<CapturedFrame> frames, Lifter lifter, boolean[] wanted, double perMetre, int pictureHeight) {
        List<Stretch> shoes = new ArrayList<>();
        Robust lengths = new Robust();
        for (int i = 0; i < wanted.length; i++) {
            CapturedFrame frame = frames.get(i);
            if (wanted[i] && frame.pose() instanceof PoseObservation.Seen seen && isClear(seen.pose(), lifter)) {
                double shift = frame.cameraShift().x();
                FootInPicture foot = new FootInPicture(
                        seen.pose().at(lifter.heel()).position(),
                        seen.pose().at(lifter.toe()).position());
                Stretch shoe = shoe(seen.silhouette(), foot, frame.bar(), perMetre, pictureHeight);
                if (shoe.width() > 0 && foot.isIn(shoe, lifter.sign(), FARTHEST * perMetre)) {
                    shoes.add(new Stretch(shoe.from() - shift, shoe.to() - shift));
                    lengths.add(shoe.width());
                }
            }
        }
        Sole sole = none();
        for (Stretch shoe : shoes) {
            if (Math.abs(shoe.width() / lengths.median() - 1) <= SAME_LENGTH) {
                sole.heels.add(lifter.sign() > 0 ? shoe.from() : shoe.to());
                sole.toes.add(lifter.sign() > 0 ? shoe.to() : shoe.from());
            }
        }
        return sole;
    }

    private static boolean isClear(Pose pose, Lifter lifter) {
        KeypointEstimate heel = pose.at(lifter.heel());
        KeypointEstimate toe = pose.at(lifter.toe());
        return !heel.hidden() && !toe.hidden() && Math.min(heel.confidence(), toe.confidence()) >= LEAST_CONFIDENCE;
    }

    private static Stretch shoe(
            Silhouette outline, FootInPicture foot, BarObservation bar, double perMetre, int pictureHeight) {
        Stretch nothing = new Stretch(0, -1);
        double floor = floor(outline, foot, perMetre);
        if (Double.isNaN(floor) || floor > pictureHeight - EDGE_PIXELS) {
            return nothing;
        }
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (double up = LOWEST_ROW; up <= HIGHEST_ROW + ROW_STEP / 2; up += ROW_STEP) {
            Stretch row = row(outline, floor - up * perMetre, foot.middle());
            if (row.width() > 0) {
                from = Math.min(from, row.from());
                to = Math.max(to, row.to());
            }
        }
        Stretch shoe = new Stretch(from, to);
        return from < to && !covered(bar, shoe, floor, perMetre) ? shoe : nothing;
    }

    /** The lowest row in which the outline is as wide as a shoe; NaN if there is none near the keypoints. */
    private static double floor(Silhouette outline, FootInPicture foot, double perMetre) {
        for (double down = REACH; down >= -REACH; down -= FINE_STEP) {
            double v = foot.lower() + down * perMetre;
            if (row(outline, v, foot.middle()).width() >= SOLE_WIDTH * perMetre) {
                return v;
            }
        }
        return Double.NaN;
    }

    private static Stretch row(Silhouette outline, double v, double around) {
        List<Double> crossings = new ArrayList<>();
        for (int k = 0; k < outline.size(); k++) {
            PixelPoint a = outline.corner(k);
            PixelPoint b = outline.corner((k + 1) % outline.size());
            if (a.y() > v != b.y() > v) {
                crossings.add(a.x() + (v - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
            }
        }
        Collections.sort(crossings);
        for (int k = 0; k + 1 < crossings.size(); k += 2) {
            if (crossings.get(k) <= around && around <= crossings.get(k + 1)) {
                return new Stretch(crossings.get(k), crossings.get(k + 1));
            }
        }
        return new Stretch(0, -1);
    }

    /** Whether the disc, which the outline often takes in, reaches the shoe. */
    private static boolean covered(BarObservation bar, Stretch shoe, double floor, double perMetre) {
        if (!(bar instanceof BarObservation.Plate plate)) {
            return false;
        }
        double room = CLEARANCE * perMetre;
        double u = Math.clamp(plate.centre().x(), shoe.from() - room, shoe.to() + room);
        double v = Math.clamp(plate.centre().y(), floor - HIGHEST_ROW * perMetre - room, floor + room);
        return plate.centre().distanceTo(new PixelPoint(u, v)) < plate.diameterPixels() / 2;
    }
}
