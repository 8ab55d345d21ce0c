package org.plumbline.core.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;

/** Puts known errors into tracks. */
final class Spoiled {

    private Spoiled() {}

    /** A joint put wrong by (share × x, share × y) in every frame whose share is not zero. */
    static CapturedLift joint(CapturedLift lift, Keypoint joint, double x, double y, IntToDoubleFunction share) {
        return frames(
                lift,
                (frame, part) -> {
                    PoseObservation.Seen seen = (PoseObservation.Seen) frame.pose();
                    List<KeypointEstimate> estimates = new ArrayList<>();
                    for (Keypoint one : Keypoint.values()) {
                        KeypointEstimate true1 = seen.pose().at(one);
                        PixelPoint place = true1.position();
                        estimates.add(
                                one != joint
                                        ? true1
                                        : new KeypointEstimate(
                                                new PixelPoint(place.x() + part * x, place.y() + part * y),
                                                true1.confidence(),
                                                true1.hidden()));
                    }
                    return with(frame, seen.with(new Pose(estimates)), frame.bar());
                },
                share);
    }

    /** The plate put wrong by (x, y) and made so many times as large. */
    static CapturedLift plate(CapturedLift lift, double x, double y, double times, IntToDoubleFunction share) {
        return frames(
                lift,
                (frame, part) -> {
                    BarObservation.Plate plate = (BarObservation.Plate) frame.bar();
                    PixelPoint centre = new PixelPoint(
                            plate.centre().x() + part * x, plate.centre().y() + part * y);
                    double diameter = plate.diameterPixels() * Math.pow(times, part);
                    return with(
                            frame,
                            frame.pose(),
                            new BarObservation.Plate(centre, diameter, plate.confidence(), plate.end()));
                },
                share);
    }

    private interface Change {
        CapturedFrame of(CapturedFrame frame, double share);
    }

    private static CapturedLift frames(CapturedLift lift, Change change, IntToDoubleFunction share) {
        List<CapturedFrame> frames = new ArrayList<>(lift.frames());
        for (int i = 0; i < frames.size(); i++) {
            double part = share.applyAsDouble(i);
            if (part != 0) {
                frames.set(i, change.of(frames.get(i), part));
            }
        }
        return new CapturedLift(lift.video(), lift.model(), frames);
    }

    private static CapturedFrame with(CapturedFrame frame, PoseObservation pose, BarObservation bar) {
        return new CapturedFrame(frame.index(), frame.time(), pose, bar, frame.cameraShift(), frame.afterCut());
    }
}
