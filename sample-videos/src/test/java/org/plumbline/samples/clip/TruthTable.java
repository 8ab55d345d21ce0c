package org.plumbline.samples.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.truth.FrameTruth;
import org.plumbline.samples.truth.Joint;
import org.plumbline.samples.truth.Truth;

/**
 * A few places of a scene's truth as text, kept beside each clip: whether a clip still shows what the studio would draw
 * is told by comparing, without drawing. The whole truth is what {@code plumbline render} writes.
 */
final class TruthTable {
    /** Frames from one row to the next. */
    static final int EVERY = 10;

    private static final List<Joint> JOINTS = List.of(
            Joint.NOSE,
            Joint.RIGHT_SHOULDER,
            Joint.LEFT_WRIST,
            Joint.RIGHT_HIP,
            Joint.LEFT_KNEE,
            Joint.RIGHT_HEEL,
            Joint.LEFT_TOE);

    private TruthTable() {}

    /** Names of the columns: pixels, but for the two times, which are seconds. */
    static List<String> columns() {
        List<String> names = new ArrayList<>(List.of("frame", "taken", "shown"));
        for (String place : List.of("bar", "plate", "midfoot")) {
            names.add(place + "_x");
            names.add(place + "_y");
        }
        names.add("plate_diameter");
        for (Joint joint : JOINTS) {
            String name = joint.name().toLowerCase(Locale.ROOT);
            names.add(name + "_x");
            names.add(name + "_y");
        }
        return names;
    }

    /** One row for every tenth frame. */
    static List<double[]> rows(Scene scene) {
        Truth truth = new Truth(scene);
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < scene.frames(); i += EVERY) {
            rows.add(row(truth.of(i)));
        }
        return rows;
    }

    private static double[] row(FrameTruth truth) {
        List<Double> row = new ArrayList<>(List.of((double) truth.frame(), truth.taken(), truth.shown()));
        add(row, truth.barPicture());
        add(row, truth.plate().centre());
        add(row, truth.midfootPicture());
        row.add(truth.plate().diameter());
        for (Joint joint : JOINTS) {
            add(row, truth.seen(joint));
        }
        return row.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void add(List<Double> row, Pixel place) {
        row.add(place.x());
        row.add(place.y());
    }
}
