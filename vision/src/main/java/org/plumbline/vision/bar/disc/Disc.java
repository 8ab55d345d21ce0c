package org.plumbline.vision.bar.disc;

/**
 * A disc that may be in the picture.
 *
 * @param shape of its rim
 * @param evidence how well it is seen
 * @param rim where the edges lie around it, for fitting again once the clip is known
 * @param face what it looks like; not kept of every frame
 */
public record Disc(Ellipse shape, RimEvidence evidence, RimTrace rim, FacePatch face) {}
