package org.plumbline.samples.scene;

/** What the lifter does. */
public enum Lift {
    /** Hands outside the knees. */
    CONVENTIONAL,
    /** A wide stance, feet turned out, hands inside the knees. */
    SUMO,
    /** From standing to below the knee and back; the plates never touch the floor. Not a deadlift from the floor. */
    ROMANIAN,
    /** The bar on the back. Not a deadlift. */
    SQUAT,
    /** Standing about behind a bar that lies on the floor. No lift at all. */
    STANDING
}
