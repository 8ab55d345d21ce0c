package org.plumbline.core.kinematics;

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
        boolean cameraMoves) {}
