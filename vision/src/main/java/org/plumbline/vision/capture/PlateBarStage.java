package org.plumbline.vision.capture;

import java.util.List;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.bar.BarSighting;
import org.plumbline.vision.bar.PlateSpotter;
import org.plumbline.vision.bar.path.BarPathSolver;

/** Finds the bar by the near plate's disc. */
final class PlateBarStage implements BarStage<BarSighting> {

    @Override
    public Spotter<BarSighting> newSpotter() {
        PlateSpotter spotter = new PlateSpotter();
        return new Spotter<>() {
            @Override
            public BarSighting spot(VideoFrame frame, PoseObservation pose, boolean afterCut) {
                return spotter.spot(frame, pose, afterCut);
            }

            @Override
            public void close() {
                // Its buffers are Java's own.
            }
        };
    }

    @Override
    public List<BarObservation> solve(List<BarSighting> sightings) {
        return BarPathSolver.solve(sightings);
    }

    @Override
    public PoseObservation markHidden(PoseObservation pose, BarObservation bar) {
        return pose;
    }
}
