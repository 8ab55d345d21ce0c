package org.plumbline.desktop.accuracy.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.truth.FrameTruth;
import org.plumbline.samples.truth.RepEvents;
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
        reps = TrueMeasures.of(scene).stream()
                .flatMap(rep -> inClip(scene, rep).stream())
                .toList();
    }

    public String name() {
        return name;
    }

    public Scene scene() {
        return scene;
    }

    /** Repetitions that the clip shows from lift-off to touchdown; their events in seconds of the analysis. */
    public List<RepMeasures> reps() {
        return reps;
    }

    public View view() {
        return View.of(scene.shot().yaw());
    }

    /** Seconds of the lift by the clip's own time: as shown, slow motion taken out, cut stretches left out. */
    private static OptionalDouble seconds(Scene scene, double taken) {
        OptionalDouble shown = scene.shownAt(taken);
        return shown.isPresent()
                ? OptionalDouble.of(shown.getAsDouble() / scene.recording().slowMotion())
                : shown;
    }

    private static Optional<RepMeasures> inClip(Scene scene, RepMeasures rep) {
        RepEvents shown = rep.events().by(taken -> seconds(scene, taken));
        return shown.isWhole() ? Optional.of(new RepMeasures(shown, rep.values())) : Optional.empty();
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
