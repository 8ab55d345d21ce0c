package org.plumbline.core.kinematics;

/** How pixels become metres in the lifter's plane. */
public sealed interface Scale {

    /** Where a scale comes from. */
    enum Source {
        PLATE,
        HEIGHT
    }

    /**
     * A known scale.
     *
     * @param source what it was taken from
     * @param metresPerPixelAtLifter in the lifter's sagittal plane
     * @param error half-width of its 95 % interval, same unit
     */
    record Calibrated(Source source, double metresPerPixelAtLifter, double error) implements Scale {}

    /**
     * No scale; lengths can't be given.
     *
     * @param reason for the user
     */
    record Uncalibrated(String reason) implements Scale {}
}
