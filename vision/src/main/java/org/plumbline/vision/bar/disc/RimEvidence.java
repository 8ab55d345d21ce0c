package org.plumbline.vision.bar.disc;

/**
 * How well a disc is seen.
 *
 * @param support share of the rim in sight that lies on an edge, 0..1
 * @param uniformity share of the band just inside the rim that has the band's own colour, 0..1
 * @param inSight share of the rim inside the picture, 0..1
 * @param roughness typical distance of the edges from the ellipse, in pixels
 */
public record RimEvidence(double support, double uniformity, double inSight, double roughness) {

    /** One figure, 0..1: how likely this is a whole disc rather than chance edges. */
    public double score() {
        double evenly = 0.75 * support + 0.25 * uniformity * support;
        return evenly * Math.sqrt(inSight);
    }
}
