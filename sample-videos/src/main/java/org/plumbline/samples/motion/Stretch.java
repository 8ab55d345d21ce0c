package org.plumbline.samples.motion;

/** A stretch of an up and down movement: metres and metres a second, at seconds since it began. */
public interface Stretch {
    double duration();

    double height(double t);

    double speed(double t);
}
