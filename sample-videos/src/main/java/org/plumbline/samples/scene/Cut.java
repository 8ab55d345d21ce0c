package org.plumbline.samples.scene;

/** A stretch of the lifter's time that the clip leaves out with a jump; seconds. */
public record Cut(double from, double length) {
    public Cut {
        Require.within("from", from, 0, 3600);
        Require.within("length", length, 0.01, 3600);
    }

    double to() {
        return from + length;
    }
}
