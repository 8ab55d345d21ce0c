package org.plumbline.desktop.accuracy.score;

import java.util.List;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.truth.Camera;
import org.plumbline.samples.truth.FrameTruth;
import org.plumbline.samples.truth.Truth;
import org.plumbline.samples.truth.measure.RepMeasures;
import org.plumbline.samples.truth.measure.TrueMeasures;

/** A lift all of which is known. */
public final class KnownLift {
    private final String name;
    private final Scene scene;
    private final Truth truth;
    private final List<RepMeasures> reps;

    /**
     * Computes the truth of a scene.
     *
     * @throws IllegalArgumentException when the scene's lifter can't do its lift
     */
    public KnownLift(String name, Scene scene) {
        this.name = name;
        this.scene = scene;
        truth = new Truth(scene);
        reps = TrueMeasures.of(scene);
    }

    public String name() {
        return name;
    }

    public Scene scene() {
        return scene;
    }

    public List<RepMeasures> reps() {
        return reps;
    }

    public View view() {
        return View.of(scene.shot().yaw());
    }

    Camera camera() {
        return Camera.of(scene.shot(), scene.format());
    }

    /** Truth of the frame that is shown nearest to a moment of the clip, seconds. */
    FrameTruth shownAt(double seconds) {
        int low = 0;
        int high = scene.frames() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((scene.shown(middle) + scene.shown(middle + 1)) / 2 >= seconds) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return truth.of(low);
    }
}
