package org.plumbline.core.kinematics.build;

/**
 * Where the camera is: what is nearer than the lifter's sagittal plane looks larger about the middle of the picture.
 *
 * @param centreU middle of the picture, pixels
 * @param centreV the same, downwards
 * @param distance from the lens to the plane, in the unit of the plane's places
 * @param forwardPerDepth units forward that the yaw alone shifts what is one metre nearer
 */
record Lens(double centreU, double centreV, double distance, double forwardPerDepth) {

    /** By how much a thing looks larger this far on the near side of the plane than as far on its other side. */
    double nearOverFar(double depth) {
        return (distance + depth) / (distance - depth);
    }
}
