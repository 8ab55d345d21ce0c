package org.plumbline.samples.render;

import org.plumbline.samples.geometry.Vector;

/** A shape by its distance: negative inside, never more than the true distance outside. Metres. */
sealed interface Solid permits RoundCone, Ellipsoid, Disc {
    double distance(double x, double y, double z);

    /** Centre of a sphere that holds the whole shape. */
    Vector centre();

    /** Radius of that sphere. */
    double bound();
}
