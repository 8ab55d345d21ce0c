package org.plumbline.samples.body;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.scene.Lifter;

/**
 * The shape of the clothed trunk about the spine: one slice per node of {@link Pose#spine()}. In the sagittal plane the
 * trunk is exactly the union of round cones between neighbouring slices; sideways each slice is drawn out by its stretch.
 *
 * @param depth radius of each slice in the sagittal plane, metres, cloth included
 * @param stretch half-length of the flat part across, metres
 */
public record Trunk(List<Double> depth, List<Double> stretch) {
    private static final double[] DEPTH = {.098, .096, .094, .093, .093, .095, .099, .110, .105, .066};
    private static final double[] STRETCH = {.060, .055, .048, .044, .043, .045, .050, .058, .062, .075};

    public Trunk {
        depth = List.copyOf(depth);
        stretch = List.copyOf(stretch);
    }

    public static Trunk of(Lifter lifter) {
        double factor = lifter.stature() / 1.75 * lifter.girth();
        List<Double> depth = new ArrayList<>();
        List<Double> stretch = new ArrayList<>();
        for (int i = 0; i < DEPTH.length; i++) {
            depth.add(DEPTH[i] * factor + lifter.look().cloth());
            stretch.add(STRETCH[i] * factor);
        }
        return new Trunk(depth, stretch);
    }
}
