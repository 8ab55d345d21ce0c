package org.plumbline.vision.bar.path;

import org.plumbline.vision.bar.disc.Disc;
import org.plumbline.vision.bar.disc.Ellipse;
import org.plumbline.vision.bar.disc.RimEvidence;

/**
 * Where the plate may be in one frame.
 *
 * @param shape of its rim
 * @param evidence for it
 */
record Place(Ellipse shape, RimEvidence evidence) {

    /** Stands for a frame in which the plate is on no place. */
    static final Place NOWHERE = new Place(Ellipse.circle(0, 0, 1), new RimEvidence(0, 0, 0, 0));

    static Place of(Disc disc) {
        return new Place(disc.shape(), disc.evidence());
    }

    double diameter() {
        return 2 * shape.vertical();
    }

    double score() {
        return evidence.score();
    }
}
