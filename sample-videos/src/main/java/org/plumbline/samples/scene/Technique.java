package org.plumbline.samples.scene;

/**
 * How the lift is done; degrees and metres.
 *
 * @param lockoutFlexion total lumbar flexion when standing, negative = lordosis
 * @param startFlexion total lumbar flexion at the set-up
 * @param loadFlexion flexion added between lift-off and the knee
 * @param hipsFirst degrees by which the trunk tips further forward on the way to the knee than it otherwise would
 * @param barOffset the bar in front of midfoot at the set-up
 * @param drift the bar's way forward at the knee, gone again at the lockout
 * @param softLockout degrees by which the hips stay short of their extension in a full lockout
 * @param leanBack degrees by which the trunk tips back at the top
 */
public record Technique(
        double lockoutFlexion,
        double startFlexion,
        double loadFlexion,
        double hipsFirst,
        double barOffset,
        double drift,
        double softLockout,
        double leanBack) {
    public Technique {
        Require.within("lockoutFlexion", lockoutFlexion, -30, 30);
        Require.within("startFlexion", startFlexion, -30, 60);
        Require.within("loadFlexion", loadFlexion, -20, 50);
        Require.within("hipsFirst", hipsFirst, 0, 20);
        Require.within("barOffset", barOffset, -0.02, 0.15);
        Require.within("drift", drift, -0.03, 0.12);
        Require.within("softLockout", softLockout, 0, 40);
        Require.within("leanBack", leanBack, 0, 25);
    }

    /** A flat back, the bar close, hips and shoulders rising together, a full lockout. */
    public static Technique good() {
        return new Technique(-15, -15, 0, 0, 0.023, 0, 0, 0);
    }

    public Technique withFlexion(double start, double load) {
        return new Technique(lockoutFlexion, start, load, hipsFirst, barOffset, drift, softLockout, leanBack);
    }

    public Technique withHipsFirst(double degrees) {
        return new Technique(
                lockoutFlexion, startFlexion, loadFlexion, degrees, barOffset, drift, softLockout, leanBack);
    }

    public Technique withBar(double offset, double forward) {
        return new Technique(
                lockoutFlexion, startFlexion, loadFlexion, hipsFirst, offset, forward, softLockout, leanBack);
    }

    public Technique withLockout(double soft, double back) {
        return new Technique(lockoutFlexion, startFlexion, loadFlexion, hipsFirst, barOffset, drift, soft, back);
    }
}
