package org.plumbline.core.lumbar;

/** Where the outline of the back comes from, and so what is to be held of it. */
public enum BackSource {
    /** The edge in the picture itself, at full resolution. */
    EDGE(8),
    /** The same edge, but of clothes that hang over the hollow of the back: it rounds later and less than the back does. */
    CLOTHES(12),
    /** The network's mask of 256 samples across the body: 8 mm of noise (biomechanics B3). */
    MASK(9);

    /** How deep the lumbar joints lie and where the lumbar part ends differs from lifter to lifter: half-width as a share of λ. */
    private static final double BUILD_SHARE = 0.15;

    private final double errorDegrees;

    BackSource(double errorDegrees) {
        this.errorDegrees = errorDegrees;
    }

    /** Half-width of the 95 % interval of what keypoints, clothes, coarseness and build leave unknown of so many degrees. */
    double errorDegrees(double degrees) {
        return Math.hypot(errorDegrees, BUILD_SHARE * degrees);
    }

    /** Whether a fault may rest on it. */
    public boolean trusted() {
        return this == EDGE;
    }
}
