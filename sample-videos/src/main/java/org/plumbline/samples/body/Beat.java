package org.plumbline.samples.body;

/**
 * What a time asks of the lifter.
 *
 * @param stroke the repetition whose way up or down applies
 * @param rising whether the way up applies, not the way down
 * @param bar the bar's height above where it lies on the floor, metres
 * @param body where the bar would be if it hung from stretched arms; lower when arms or shoulders give
 * @param settled share of the rise of the hips before the pull
 * @param hitch share of the knees' bending again
 * @param slipped share of the feet's slipping
 * @param grasp 0 = upright with the hands free, 1 = hands on the bar
 * @param let whether the hands have let go of a bar that falls or lies
 */
record Beat(
        Moment moment,
        int stroke,
        boolean rising,
        double bar,
        double body,
        double settled,
        double hitch,
        double slipped,
        double grasp,
        boolean let) {}
