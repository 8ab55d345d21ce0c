package org.plumbline.vision.lifter;

import java.time.Duration;
import org.plumbline.core.capture.PoseObservation;

/** What following the lifter came to in one frame. */
public sealed interface Sight {

    /** Moment of the frame. */
    Duration time();

    /** What goes into the captured lift. */
    PoseObservation observation();

    /**
     * The lifter was seen.
     *
     * @param time of the frame
     * @param own the region that this body asks for
     * @param held the region that was looked at
     * @param observation what was seen
     */
    record Followed(Duration time, Region own, HeldRegion held, PoseObservation.Seen observation) implements Sight {}

    /**
     * The lifter was not seen.
     *
     * @param time of the frame
     * @param observation the reason
     */
    record Lost(Duration time, PoseObservation.Absent observation) implements Sight {}
}
