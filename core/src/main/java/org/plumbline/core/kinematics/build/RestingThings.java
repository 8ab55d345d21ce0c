package org.plumbline.core.kinematics.build;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.signal.Robust;

/** How far things that rest near the camera shift in the picture, as a share of the background's shift. */
final class RestingThings {
    /** Under any share between 0 and 1, a bar this near its lowest place (in plate diameters) may rest. */
    private static final double LOW = 0.3;
    /** Under every share, one this far up is lifted; it rests neither just before nor just after. */
    private static final double LIFTED = 0.5;

    private static final double AROUND_A_LIFT_SECONDS = 0.7;
    private static final int FEWEST = 10;
    private static final double LEAST_CONFIDENCE = 0.7;
    private static final double INSIDE_RIM = 1.1;

    private static final List<Keypoint> FEET = List.of(
            Keypoint.LEFT_ANKLE,
            Keypoint.RIGHT_ANKLE,
            Keypoint.LEFT_HEEL,
            Keypoint.RIGHT_HEEL,
            Keypoint.LEFT_FOOT_INDEX,
            Keypoint.RIGHT_FOOT_INDEX);

    private final List<CapturedFrame> captured;
    private final double diameter;

    RestingThings(List<CapturedFrame> captured, double diameter) {
        this.captured = captured;
        this.diameter = diameter;
    }

    /** One slope for every two moments between which the background shifts by most of its range; empty without such. */
    Robust slopes(double leastSwing) {
        Robust slopes = new Robust();
        List<Integer> lifted = new ArrayList<>();
        List<Integer> resting = new ArrayList<>();
        sort(lifted, resting);
        List<PixelPoint> plates = new ArrayList<>();
        resting.forEach(i -> plates.add(CarriedCamera.plate(captured.get(i))));
        add(resting, plates, leastSwing, slopes);
        if (slopes.count() == 0) {
            // The feet are less sure: keypoints follow neighbouring shapes.
            for (Keypoint foot : FEET) {
                List<Integer> seen = new ArrayList<>();
                List<PixelPoint> places = new ArrayList<>();
                for (int i : lifted) {
                    PixelPoint place = place(captured.get(i), foot, LEAST_CONFIDENCE);
                    if (!Double.isNaN(place.x()) && !covered(captured.get(i), place)) {
                        seen.add(i);
                        places.add(place);
                    }
                }
                add(seen, places, leastSwing, slopes);
            }
        }
        return slopes;
    }

    private void sort(List<Integer> lifted, List<Integer> resting) {
        Robust still = new Robust();
        Robust moved = new Robust();
        for (CapturedFrame frame : captured) {
            if (CarriedCamera.shows(frame, diameter)) {
                still.add(CarriedCamera.plate(frame).y());
                moved.add(CarriedCamera.plate(frame).y() - frame.cameraShift().y());
            }
        }
        if (still.count() < FEWEST) {
            return;
        }
        double lowest = still.quantile(0.95);
        double lowestMoved = moved.quantile(0.95);
        List<Integer> low = new ArrayList<>();
        for (int i = 0; i < captured.size(); i++) {
            CapturedFrame frame = captured.get(i);
            if (CarriedCamera.shows(frame, diameter)) {
                double up = lowest - CarriedCamera.plate(frame).y();
                double upMoved = lowestMoved
                        - CarriedCamera.plate(frame).y()
                        + frame.cameraShift().y();
                if (Math.min(up, upMoved) > LIFTED * diameter) {
                    lifted.add(i);
                } else if (Math.min(up, upMoved) < LOW * diameter && CarriedCamera.mayBeHeld(frame, diameter)) {
                    low.add(i);
                }
            }
        }
        for (int i : low) {
            if (lifted.stream().noneMatch(j -> Math.abs(seconds(i) - seconds(j)) < AROUND_A_LIFT_SECONDS)) {
                resting.add(i);
            }
        }
    }

    private void add(List<Integer> of, List<PixelPoint> places, double leastSwing, Robust slopes) {
        double widest = 0;
        for (int i : of) {
            widest = Math.max(widest, shift(i).distanceTo(shift(of.getFirst())));
        }
        if (of.size() < FEWEST || widest < leastSwing) {
            return;
        }
        for (int a = 0; a < of.size(); a++) {
            for (int b = a + 1; b < of.size(); b++) {
                double dx = shift(of.get(b)).x() - shift(of.get(a)).x();
                double dy = shift(of.get(b)).y() - shift(of.get(a)).y();
                double square = dx * dx + dy * dy;
                if (square >= widest * widest / 2) {
                    double along = dx * (places.get(b).x() - places.get(a).x())
                            + dy * (places.get(b).y() - places.get(a).y());
                    slopes.add(along / square);
                }
            }
        }
    }

    private boolean covered(CapturedFrame frame, PixelPoint place) {
        return frame.bar() instanceof BarObservation.Plate plate
                && place.distanceTo(plate.centre()) < INSIDE_RIM * plate.diameterPixels() / 2;
    }

    private PixelPoint shift(int frame) {
        return captured.get(frame).cameraShift();
    }

    private double seconds(int frame) {
        return captured.get(frame).time().toNanos() / 1e9;
    }

    /** Where a keypoint is, or NaN where it was not surely seen. */
    static PixelPoint place(CapturedFrame frame, Keypoint keypoint, double leastConfidence) {
        if (frame.pose() instanceof PoseObservation.Seen seen) {
            KeypointEstimate estimate = seen.pose().at(keypoint);
            if (estimate.confidence() >= leastConfidence && !estimate.hidden()) {
                return estimate.position();
            }
        }
        return new PixelPoint(Double.NaN, Double.NaN);
    }
}
