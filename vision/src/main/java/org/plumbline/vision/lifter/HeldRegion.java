package org.plumbline.vision.lifter;

import java.util.Comparator;
import java.util.List;

/**
 * A region that stays as it is for as long as it serves. Where a keypoint is found depends a little on how the crop's grid
 * falls on the picture: moving the crop by a hundredth of its side at random doubled the jitter of hips and shoulders of a
 * lifter who stood still, and a crop that followed every frame's own wish had half as much again as one that stayed.
 *
 * @param region where to look
 * @param since index of the frame that first looked there
 */
public record HeldRegion(Region region, int since) {
    /** How far, in sides, the wanted middle may be from the held one; about 0.14 m, or four frames of a fast pull. */
    private static final double PLACE = 0.05;

    /** How much larger or smaller the wanted region may be, as a ratio. */
    private static final double SIZE = 1.1;

    /** How far, in radians, the wanted region may be turned; about 14 degrees. */
    private static final double TURN = 0.25;

    /** The oldest of several regions that serves a wish, or the wish itself: so neighbours in time look at the same one. */
    static HeldRegion choose(Region wanted, int index, List<HeldRegion> held) {
        return held.stream()
                .filter(candidate -> candidate.serves(wanted))
                .min(Comparator.comparingInt(HeldRegion::since))
                .orElse(new HeldRegion(wanted, index));
    }

    private boolean serves(Region wanted) {
        double ratio = wanted.side() / region.side();
        double turn = Math.IEEEremainder(wanted.turn() - region.turn(), 2 * Math.PI);
        return wanted.centre().distanceTo(region.centre()) <= PLACE * region.side()
                && ratio <= SIZE
                && ratio >= 1 / SIZE
                && Math.abs(turn) <= TURN;
    }
}
