package org.plumbline.samples.render.solid;

import org.plumbline.samples.geometry.Vector;

/** A bundle of rays about an axis: a radius where it starts, and how much that grows per metre. */
public record Beam(Vector origin, Vector axis, double radius, double slope) {
    double along(Vector point) {
        return point.minus(origin).dot(axis);
    }

    boolean meets(Vector point, double bound) {
        double along = along(point);
        if (along < -bound) {
            return false;
        }
        double off = point.minus(origin).minus(axis.times(along)).length();
        return off <= radius + slope * (Math.max(along, 0) + bound) + bound;
    }
}
