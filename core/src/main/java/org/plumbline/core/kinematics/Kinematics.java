package org.plumbline.core.kinematics;

import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;

/**
 * The captured track, cleaned and in metres and degrees.
 *
 * @param traces every channel; without a scale, lengths are in units of the lifter's trunk length
 * @param facing the side of the picture the lifter faces
 * @param nearSide the side of the body nearer to the camera, from which joints are taken
 * @param scale how pixels became metres
 * @param yaw degrees away from a true side view, not negative
 * @param roll degrees the camera leans
 * @param foot the planted foot
 * @param trunkLengthPixels typical hip to shoulder distance
 * @param cameraMoves whether the camera moved during the clip
 */
public record Kinematics(
        Traces traces,
        Facing facing,
        Side nearSide,
        Scale scale,
        Measurement yaw,
        Measurement roll,
        Foot foot,
        double trunkLengthPixels,
        boolean cameraMoves) {

    /** Phones are held level within this, in 95 of 100 clips. */
    private static final double LEVEL_DEGREES = 6;

    /**
     * Twice the 2 degrees by which an unknown lean widens the limits of the drift (C1: 2 cm over a lift, B9). A lean that is
     * measured no better than that is not known.
     */
    private static final double UNTOLD_DEGREES = 4;

    /** Half-width of the 95 % interval of the lean that was not taken out, degrees: that of the measured one, or of phones. */
    public double rollErrorDegrees() {
        return rollKnown() && roll instanceof Measured measured ? measured.errorNumber() : UNTOLD_DEGREES;
    }

    /** Whether the lean of the camera is known; if not, the camera counts as level (biomechanics C1). */
    public boolean rollKnown() {
        return tells(roll);
    }

    /**
     * Whether a measured roll says more than that phones are held level: it is exact, or so steep that neither its error nor
     * the unsteady hand explains it.
     */
    public static boolean tells(Measurement roll) {
        return roll instanceof Measured measured
                && (measured.errorNumber() <= UNTOLD_DEGREES
                        || Math.abs(measured.number()) > Math.hypot(measured.errorNumber(), LEVEL_DEGREES));
    }
}
