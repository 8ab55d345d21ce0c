package org.plumbline.core.synthetic;

import java.util.List;

/** A movement with known truth. */
public interface Movement {

    Body body();

    /** Seconds. */
    double duration();

    /** The lifter at a moment, in seconds from the start. */
    Posture at(double seconds);

    /** Whether there is a barbell with plates; without one the hands stand in for it. */
    default boolean hasPlates() {
        return true;
    }

    /** The repetitions, in order; empty for anything that is no deadlift. */
    default List<TrueRep> reps() {
        return List.of();
    }
}
