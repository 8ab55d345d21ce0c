package org.plumbline.vision.bar;

import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;

/** What a pose tells about where the bar is and how big a plate must look. */
public sealed interface BodyHint {

    /**
     * The pose shows hands and a body.
     *
     * @param hands middle of the grip, in pixels
     * @param confidence 0..1, of the hands
     * @param trunk length of a trunk in the picture, in pixels, from whichever segment is least foreshortened
     * @param presence 0..1, the network's belief that it looks at a person at all
     */
    record Known(PixelPoint hands, double confidence, double trunk, double presence) implements BodyHint {}

    /** There is no pose, or none to go by. */
    record Unknown() implements BodyHint {}

    /** Returns the hint of a pose. */
    static BodyHint of(PoseObservation observation) {
        return switch (observation) {
            case PoseObservation.Absent nobody -> new Unknown();
            case PoseObservation.Seen seen -> BodyHintReading.of(seen.pose(), seen.presence());
        };
    }
}
