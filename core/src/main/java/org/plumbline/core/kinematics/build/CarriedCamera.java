package org.plumbline.core.kinematics.build;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.signal.Robust;

/**
 * What a moving camera did to the picture at the lifter's depth. The camera's shift is measured on the far background. Of a
 * camera that only turns, near things shift as much (share 1); of one that is carried while it turns, near things shift by
 * another share of it, down to none. What rests tells which: the bar before and after it is lifted, and feet while it is.
 * And a bar that no hand is near lies still, however the camera moved.
 *
 * @param frames the captured frames with the shift at the lifter's depth in place of the background's
 * @param share of the background's shift that the lifter's depth shows
 * @param errorPixels half-width of the 95 % interval of a place after the shift is taken out
 */
record CarriedCamera(List<CapturedFrame> frames, double share, double errorPixels) {
    /** Smaller shifts are taken as they are, and say too little about the share. */
    private static final double LEAST_SWING = 8;

    private static final double LEAST_SWING_SHARE = 0.01;
    /** Hands nearer to the plate's centre than this share of its diameter may hold the bar: 36 cm. */
    private static final double WITHIN_REACH = 0.8;

    private static final double LEAST_CONFIDENCE = 0.5;
    private static final double LEAST_PLATE_CONFIDENCE = 0.3;
    /** Hand-held phones mostly turn: share and standard deviation before anything is seen. */
    private static final double PRIOR = 1;

    private static final double PRIOR_SIGMA = 0.3;
    /** The bar is nearer than the feet, and a place is hardly ever followed better than this share. */
    private static final double LEAST_SIGMA = 0.05;

    private static final double MOST = 1.2;

    static CarriedCamera of(List<CapturedFrame> captured, int pictureHeight) {
        double swing = swing(captured);
        if (swing <= Math.max(LEAST_SWING, LEAST_SWING_SHARE * pictureHeight)) {
            return new CarriedCamera(captured, 1, 0);
        }
        double diameter = diameter(captured);
        Robust slopes = new RestingThings(captured, diameter).slopes(LEAST_SWING);
        double share = PRIOR;
        double sigma = PRIOR_SIGMA;
        if (slopes.count() > 0) {
            double seen = Math.max(LEAST_SIGMA, slopes.sigma());
            double weight = PRIOR_SIGMA * PRIOR_SIGMA / (PRIOR_SIGMA * PRIOR_SIGMA + seen * seen);
            share = Math.clamp(PRIOR + weight * (slopes.median() - PRIOR), 0, MOST);
            sigma = Math.sqrt(weight) * seen;
        }
        List<PixelPoint> shifts = new ArrayList<>();
        for (CapturedFrame frame : captured) {
            shifts.add(times(share, frame.cameraShift()));
        }
        holdUntouched(captured, diameter, shifts);
        List<CapturedFrame> corrected = new ArrayList<>();
        for (int i = 0; i < captured.size(); i++) {
            corrected.add(with(captured.get(i), minus(shifts.get(i), shifts.getFirst())));
        }
        return new CarriedCamera(corrected, share, 1.96 * sigma * swing / 2);
    }

    /** Before a hand comes near the bar for the first time, and after the last was, the plate itself shows the camera. */
    private static void holdUntouched(List<CapturedFrame> captured, double diameter, List<PixelPoint> shifts) {
        int first = 0;
        while (first < captured.size() && isUntouched(captured.get(first), diameter)) {
            first++;
        }
        int last = captured.size() - 1;
        while (last >= 0 && isUntouched(captured.get(last), diameter)) {
            last--;
        }
        if (first > last) {
            return;
        }
        hold(captured, diameter, shifts, 0, first);
        hold(captured, diameter, shifts, last + 1, captured.size());
    }

    /** Lets the plate rest in a stretch at its place in the neighbouring frame outside of it that shows it. */
    private static void hold(List<CapturedFrame> captured, double diameter, List<PixelPoint> shifts, int from, int to) {
        int step = from == 0 ? 1 : -1;
        int anchor = from == 0 ? to : from - 1;
        while (anchor >= 0 && anchor < captured.size() && !shows(captured.get(anchor), diameter)) {
            anchor += step;
        }
        if (from >= to || anchor < 0 || anchor >= captured.size()) {
            return;
        }
        PixelPoint rest = minus(plate(captured.get(anchor)), shifts.get(anchor));
        for (int i = from; i < to; i++) {
            shifts.set(i, minus(plate(captured.get(i)), rest));
        }
    }

    /** Whether the plate is seen, and hands are seen far above it. */
    private static boolean isUntouched(CapturedFrame frame, double diameter) {
        return shows(frame, diameter) && !mayBeHeld(frame, diameter);
    }

    /** Whether hands are near the bar, or not seen at all. */
    static boolean mayBeHeld(CapturedFrame frame, double diameter) {
        int seen = 0;
        for (Keypoint wrist : List.of(Keypoint.LEFT_WRIST, Keypoint.RIGHT_WRIST)) {
            PixelPoint place = RestingThings.place(frame, wrist, LEAST_CONFIDENCE);
            if (!Double.isNaN(place.x())) {
                if (plate(frame).y() - place.y() < WITHIN_REACH * diameter) {
                    return true;
                }
                seen++;
            }
        }
        return seen == 0;
    }

    /** Whether a frame shows the plate in about its usual size. */
    static boolean shows(CapturedFrame frame, double diameter) {
        return frame.bar() instanceof BarObservation.Plate plate
                && plate.confidence() >= LEAST_PLATE_CONFIDENCE
                && Math.abs(plate.diameterPixels() / diameter - 1) <= 0.15;
    }

    static PixelPoint plate(CapturedFrame frame) {
        return frame.bar() instanceof BarObservation.Plate plate
                ? plate.centre()
                : new PixelPoint(Double.NaN, Double.NaN);
    }

    private static double diameter(List<CapturedFrame> captured) {
        Robust diameters = new Robust();
        for (CapturedFrame frame : captured) {
            if (frame.bar() instanceof BarObservation.Plate plate && plate.confidence() >= LEAST_PLATE_CONFIDENCE) {
                diameters.add(plate.diameterPixels());
            }
        }
        return diameters.count() == 0 ? Double.NaN : diameters.median();
    }

    private static double swing(List<CapturedFrame> captured) {
        double most = 0;
        for (CapturedFrame frame : captured) {
            most = Math.max(
                    most, frame.cameraShift().distanceTo(captured.getFirst().cameraShift()));
        }
        return most;
    }

    private static CapturedFrame with(CapturedFrame frame, PixelPoint shift) {
        return new CapturedFrame(frame.index(), frame.time(), frame.pose(), frame.bar(), shift, frame.afterCut());
    }

    private static PixelPoint times(double factor, PixelPoint point) {
        return new PixelPoint(factor * point.x(), factor * point.y());
    }

    private static PixelPoint minus(PixelPoint a, PixelPoint b) {
        return new PixelPoint(a.x() - b.x(), a.y() - b.y());
    }
}
