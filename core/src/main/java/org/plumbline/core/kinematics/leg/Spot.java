package org.plumbline.core.kinematics.leg;

/** A place in the lifter's sagittal plane: x forward, y up. */
public record Spot(double x, double y) {

    public double distanceTo(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
