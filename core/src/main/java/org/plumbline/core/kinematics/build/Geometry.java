package org.plumbline.core.kinematics.build;

import org.plumbline.core.kinematics.Scale;

/**
 * The pinhole geometry of a clip (biomechanics C1): the plate's plane is nearer to the camera than the lifter's, so each has
 * its own scale, and a place in one appears shifted in the other.
 *
 * @param centreU optical axis in the picture
 * @param centreV optical axis in the picture
 * @param pixelsPerUnit in the lifter's plane; a unit is a metre, or a trunk length without a scale
 * @param platePixelsPerUnit in the bar's own plane
 * @param nearness μ: the lifter's scale over the plate's; 1 where the hands stand in for the bar
 * @param nearnessError half-width of its 95 % interval
 * @param plateDistance Z_p from the camera to the plate's face, metres; 0 if unknown
 * @param planeGap Δz from the plate's face to the lifter's plane, metres; 0 for hands
 * @param pitch what the camera's pitch moves the plate down in the picture per metre nearer; 0 for a level camera
 * @param scale how this became metres
 */
record Geometry(
        double centreU,
        double centreV,
        double pixelsPerUnit,
        double platePixelsPerUnit,
        double nearness,
        double nearnessError,
        double plateDistance,
        double planeGap,
        double pitch,
        Scale scale) {
    private static final double TRUNK_METRES = 0.50;

    Geometry pitched(double sine) {
        return new Geometry(
                centreU,
                centreV,
                pixelsPerUnit,
                platePixelsPerUnit,
                nearness,
                nearnessError,
                plateDistance,
                planeGap,
                sine,
                scale);
    }

    /** Focal length in pixels; 0 if unknown. */
    double focal() {
        return plateDistance * platePixelsPerUnit;
    }

    /** Sine of the yaw as the shift to the right of the picture per metre nearer, from where the bar points. */
    double yaw(BarAxis axis) {
        return (centreU - axis.u()) / focal();
    }

    /** Sine of the pitch as the shift downwards per metre nearer, from where the bar points. */
    double pitch(BarAxis axis) {
        return (centreV - axis.v()) / focal();
    }

    /** A metre in units: 1, or by a usual trunk where there is no scale. */
    double metre() {
        return metric() ? 1 : 1 / TRUNK_METRES;
    }

    boolean metric() {
        return scale instanceof Scale.Calibrated;
    }

    /** Brings a horizontal place of the plate's plane into the lifter's: camera shift is the picture's at that frame. */
    double bodyU(double u, double shiftU) {
        return centreU + (u + shiftU - centreU) * nearness - shiftU;
    }

    /** Brings a vertical place of the plate's plane into the lifter's. */
    double bodyV(double v, double shiftV) {
        return centreV + (v + shiftV - centreV) * nearness - shiftV - pitch * planeGap * pixelsPerUnit;
    }
}
