package org.plumbline.vision.capture;

import java.util.List;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.port.VideoFrame;

/**
 * Finds the bar: frame by frame what may be it, then over the whole clip what is.
 *
 * @param <S> what one frame says, small, kept for every frame
 */
interface BarStage<S> {

    /** Looks at the frames of one clip in order, each once; used by one thread at a time. */
    interface Spotter<S> extends AutoCloseable {

        S spot(VideoFrame frame, PoseObservation pose, boolean afterCut);

        @Override
        void close();
    }

    Spotter<S> newSpotter();

    /** The bar in every frame, from what every frame said, in order. */
    List<BarObservation> solve(List<S> sightings);

    /** Marks what the plate hides of the lifter in one frame. */
    PoseObservation markHidden(PoseObservation pose, BarObservation bar);
}
