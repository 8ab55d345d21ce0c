package org.plumbline.desktop.ui.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;

/** Finds what can be taken hold of in a frame. */
final class Handles {

    private Handles() {}

    /**
     * Joints from head to toe, then the plate. Where the plate was not seen its handle is where it was seen nearest in time;
     * the rim can be held only where there is a plate.
     *
     * @param joints of the side that is measured
     */
    static List<Handle.Placed> of(CapturedLift lift, List<Keypoint> joints, int frame) {
        List<Handle.Placed> handles = new ArrayList<>();
        if (frame >= lift.frames().size()) {
            return handles;
        }
        if (lift.frames().get(frame).pose() instanceof PoseObservation.Seen seen) {
            for (Keypoint joint : joints) {
                KeypointEstimate estimate = seen.pose().at(joint);
                PixelPoint place = estimate.position();
                handles.add(new Handle.Placed(new Handle.Joint(joint), place, place, estimate.corrected()));
            }
        }
        nearest(lift, frame).ifPresent(plate -> {
            PixelPoint centre = plate.centre();
            handles.add(new Handle.Placed(new Handle.PlateCentre(), centre, centre, plate.corrected()));
            if (lift.frames().get(frame).bar() instanceof BarObservation.Plate) {
                PixelPoint rim = new PixelPoint(centre.x() + plate.diameterPixels() / 2, centre.y());
                handles.add(new Handle.Placed(new Handle.PlateRim(), rim, centre, plate.corrected()));
            }
        });
        return handles;
    }

    private static Optional<BarObservation.Plate> nearest(CapturedLift lift, int frame) {
        int n = lift.frames().size();
        for (int away = 0; away < n; away++) {
            for (int i : new int[] {frame - away, frame + away}) {
                if (i >= 0 && i < n && lift.frames().get(i).bar() instanceof BarObservation.Plate plate) {
                    return Optional.of(plate);
                }
            }
        }
        return Optional.empty();
    }
}
