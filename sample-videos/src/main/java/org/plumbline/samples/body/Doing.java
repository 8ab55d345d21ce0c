package org.plumbline.samples.body;

import org.plumbline.samples.chain.Planar;
import org.plumbline.samples.geometry.Vector;

/** A lift as it is done: lifter and bar at any time. */
interface Doing {
    Score score();

    /** The lifter at a time, and where the bar and the right hand are. */
    State at(double seconds);

    /**
     * One instant.
     *
     * @param hand the right hand's grip; the left one mirrors it
     * @param elbow where the right elbow points to when the arm isn't straight
     * @param holding whether the hands are on the bar
     */
    record State(Moment moment, Planar lifter, Vector bar, Vector hand, Vector elbow, boolean holding) {}
}
