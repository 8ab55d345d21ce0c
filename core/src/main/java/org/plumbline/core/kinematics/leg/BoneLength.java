package org.plumbline.core.kinematics.leg;

import java.util.Optional;
import org.plumbline.core.signal.Robust;

/**
 * How long a bone looks from the side, by how high the hips are: knees that point outwards shorten it in the bent leg, and the
 * network puts hip and knee of a bent leg elsewhere than those of a straight one.
 *
 * @param lowHeight height of the hips at one end
 * @param low the bone's length there
 * @param highHeight height of the hips at the other end
 * @param high the bone's length there
 */
public record BoneLength(double lowHeight, double low, double highHeight, double high) {
    private static final int FEWEST = 5;
    /** Share of the way between the ends that still belongs to an end. */
    private static final double END = 0.2;

    private static final double RARE = 0.05;

    /**
     * Learns it from where both its ends were seen; empty where that is too seldom.
     *
     * @param heights of the hips
     * @param lengths at these heights
     */
    public static Optional<BoneLength> of(double[] heights, double[] lengths) {
        if (heights.length < FEWEST) {
            return Optional.empty();
        }
        Robust all = Robust.of(heights);
        double bottom = all.quantile(RARE);
        double top = all.quantile(1 - RARE);
        Robust below = new Robust();
        Robust above = new Robust();
        for (int i = 0; i < heights.length; i++) {
            if (heights[i] <= bottom + END * (top - bottom)) {
                below.add(lengths[i]);
            }
            if (heights[i] >= top - END * (top - bottom)) {
                above.add(lengths[i]);
            }
        }
        double typical = Robust.of(lengths).median();
        return Optional.of(new BoneLength(
                bottom,
                below.count() < FEWEST ? typical : below.median(),
                top,
                above.count() < FEWEST ? typical : above.median()));
    }

    /** The length while the hips are at a height. */
    public double at(double height) {
        double way = highHeight - lowHeight;
        double share = way <= 0 ? 0 : Math.clamp((height - lowHeight) / way, 0, 1);
        return low + share * (high - low);
    }
}
