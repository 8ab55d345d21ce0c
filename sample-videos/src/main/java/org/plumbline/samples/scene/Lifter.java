package org.plumbline.samples.scene;

/**
 * The lifter's build.
 *
 * @param stature metres
 * @param shank length of the shank, thigh, trunk and arm against those of the usual build of that stature
 * @param girth thickness of everything against the usual build
 */
public record Lifter(double stature, double shank, double thigh, double trunk, double arm, double girth, Look look) {
    public Lifter {
        Require.within("stature", stature, 1.4, 2.15);
        Require.within("shank", shank, 0.85, 1.15);
        Require.within("thigh", thigh, 0.85, 1.15);
        Require.within("trunk", trunk, 0.85, 1.15);
        Require.within("arm", arm, 0.85, 1.15);
        Require.within("girth", girth, 0.8, 1.35);
    }

    public static Lifter usual() {
        return new Lifter(1.75, 1, 1, 1, 1, 1, Look.usual());
    }

    public Lifter withStature(double metres) {
        return new Lifter(metres, shank, thigh, trunk, arm, girth, look);
    }

    public Lifter withGirth(double factor) {
        return new Lifter(stature, shank, thigh, trunk, arm, factor, look);
    }

    public Lifter withLook(Look other) {
        return new Lifter(stature, shank, thigh, trunk, arm, girth, other);
    }
}
