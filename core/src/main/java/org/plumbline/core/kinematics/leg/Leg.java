package org.plumbline.core.kinematics.leg;

/**
 * The most likely leg of one frame. Errors are half-widths of 95 % intervals; those of angles are degrees and know that a
 * hip that is wrong takes the knee along.
 *
 * @param hipError of the worse of its coordinates
 * @param kneeError of the worse of its coordinates
 * @param trunkAngleError of the direction from hip to shoulder
 * @param hipAngleError between trunk and thigh
 * @param kneeAngleError between thigh and shank
 * @param shankAngleError of the direction from ankle to knee
 */
public record Leg(
        Spot hip,
        Spot knee,
        double hipError,
        double kneeError,
        double trunkAngleError,
        double hipAngleError,
        double kneeAngleError,
        double shankAngleError) {}
