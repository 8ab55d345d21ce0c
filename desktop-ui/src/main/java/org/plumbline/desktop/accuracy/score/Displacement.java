package org.plumbline.desktop.accuracy.score;

/**
 * Where a landmark was found against the true joint, centimetres at the joint's own depth.
 *
 * @param along the part of the body that the joint ends, away from its other end
 * @param ahead square to it, the way the lifter faces; of the foot upwards
 */
public record Displacement(double along, double ahead) {
    double length() {
        return Math.hypot(along, ahead);
    }

    double distance(Displacement other) {
        return Math.hypot(along - other.along, ahead - other.ahead);
    }
}
