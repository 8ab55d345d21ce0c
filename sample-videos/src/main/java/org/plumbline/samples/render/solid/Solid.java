package org.plumbline.samples.render.solid;

import org.plumbline.samples.geometry.Vector;

/** A shape by its distance: negative inside, never more than the true distance outside. Metres. */
public sealed interface Solid permits RoundCone, Ellipsoid, Disc, Box, Wheel {
    double distance(double x, double y, double z);

    /** Centre of a sphere that holds the whole shape. */
    Vector centre();

    /** Radius of that sphere. */
    double bound();

    /** How far some point of it has moved at most, seen from the same shape in another pose; about. */
    default double moved(Solid other) {
        return centre().distance(other.centre());
    }
}
