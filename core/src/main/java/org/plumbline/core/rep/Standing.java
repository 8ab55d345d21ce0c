package org.plumbline.core.rep;

/** Frames in which the lifter stands still and upright with the bar on the floor: the own baseline (BASE of biomechanics C3). */
public sealed interface Standing {

    /**
     * A window was found.
     *
     * @param fromFrame first frame
     * @param toFrame last frame
     * @param atLockout whether it had to be taken from a lockout instead, which costs confidence
     */
    record Seen(int fromFrame, int toFrame, boolean atLockout) implements Standing {}

    /** The lifter never stands still and upright in sight. */
    record Unseen(String reason) implements Standing {}
}
