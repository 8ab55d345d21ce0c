package org.plumbline.desktop.accuracy.score;

import java.util.Arrays;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;

/** A captured lift of which everything is seen somewhere else. */
final class Shift {
    private final double dx;
    private final double dy;

    private Shift(double dx, double dy) {
        this.dx = dx;
        this.dy = dy;
    }

    static CapturedLift of(CapturedLift lift, double dx, double dy) {
        Shift shift = new Shift(dx, dy);
        return new CapturedLift(
                lift.video(),
                lift.model(),
                lift.frames().stream().map(shift::moved).toList());
    }

    private CapturedFrame moved(CapturedFrame frame) {
        PoseObservation pose =
                frame.pose() instanceof PoseObservation.Seen seen ? seen.with(moved(seen.pose())) : frame.pose();
        BarObservation bar = frame.bar() instanceof BarObservation.Plate plate
                ? new BarObservation.Plate(moved(plate.centre()), plate.diameterPixels(), plate.confidence())
                : frame.bar();
        return new CapturedFrame(frame.index(), frame.time(), pose, bar, frame.cameraShift(), frame.afterCut());
    }

    private Pose moved(Pose pose) {
        return new Pose(Arrays.stream(Keypoint.values())
                .map(pose::at)
                .map(at -> new KeypointEstimate(moved(at.position()), at.confidence(), at.hidden()))
                .toList());
    }

    private PixelPoint moved(PixelPoint at) {
        return new PixelPoint(at.x() + dx, at.y() + dy);
    }
}
