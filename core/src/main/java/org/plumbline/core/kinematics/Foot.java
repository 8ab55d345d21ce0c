package org.plumbline.core.kinematics;

import org.plumbline.core.quantity.Measured;

/** Where the planted foot is, from frames in which the plate doesn't hide it; x in the lifter's sagittal plane. */
public sealed interface Foot {

    /**
     * The foot was seen.
     *
     * @param heel x of its back end, metres
     * @param toe x of its front end, metres
     * @param frames how many frames it was taken from
     */
    record Planted(Measured heel, Measured toe, int frames) implements Foot {}

    /**
     * The foot was never seen clear of the plate.
     *
     * @param reason for the user
     */
    record Unseen(String reason) implements Foot {}
}
