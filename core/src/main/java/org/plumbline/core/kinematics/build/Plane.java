package org.plumbline.core.kinematics.build;

/**
 * From pixels to the lifter's sagittal plane: x forward, y up, origin at {@link Ground}.
 *
 * @param ground the origin
 * @param sign +1 where forward is to the right of the picture
 * @param pixelsPerUnit scale
 * @param rollDegrees clockwise turn of the picture that is taken out
 * @param forwardStretch what the yaw shortened, 1 / cos
 */
record Plane(Ground ground, int sign, double pixelsPerUnit, double rollDegrees, double forwardStretch) {

    double x(double u, double v) {
        double roll = Math.toRadians(rollDegrees);
        double du = u - ground.u();
        double dv = v - ground.v();
        return sign * (du * Math.cos(roll) + dv * Math.sin(roll)) / pixelsPerUnit * forwardStretch;
    }

    double y(double u, double v) {
        double roll = Math.toRadians(rollDegrees);
        double du = u - ground.u();
        double dv = v - ground.v();
        return (du * Math.sin(roll) - dv * Math.cos(roll)) / pixelsPerUnit;
    }
}
