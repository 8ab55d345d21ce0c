package org.plumbline.samples.truth.measure;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.truth.RepEvents;
import org.plumbline.samples.truth.Truth;

/** Reads every measure of every repetition off a scene's exact motion: no frames, no camera, no noise. */
public final class TrueMeasures {
    private static final double AFTER_TOUCHDOWN = 0.3;

    private TrueMeasures() {}

    /**
     * The measures of every repetition, in order.
     *
     * @throws IllegalArgumentException when the scene's lifter can't do its lift
     */
    public static List<RepMeasures> of(Scene scene) {
        Performance performance = new Performance(scene);
        boolean right = scene.shot().facing() == Facing.RIGHT;
        Instant standing = standing(scene, right);
        List<RepMeasures> reps = new ArrayList<>();
        double from = 0;
        for (RepEvents made : new Truth(scene).events()) {
            Course course = course(performance, from, made.touchdown() + AFTER_TOUCHDOWN, right);
            Rep rep = new Rep(
                    course,
                    DefinedEvents.of(course, made, scene.plates().radius()),
                    standing,
                    scene.plates().radius());
            reps.add(new RepMeasures(made.rep(), rep.events(), Formulas.all(rep)));
            from = made.touchdown();
        }
        return List.copyOf(reps);
    }

    private static Course course(Performance performance, double from, double to, boolean right) {
        List<Instant> instants = new ArrayList<>();
        for (int i = 0; from + i * Course.STEP <= to + Course.STEP; i++) {
            double time = from + i * Course.STEP;
            instants.add(Instant.of(time, performance.at(time), right));
        }
        return new Course(instants);
    }

    /** The same lifter upright: the middle of a good lockout. */
    private static Instant standing(Scene scene, boolean right) {
        Scene good = scene.with(Technique.good());
        RepEvents first = new Truth(good).events().getFirst();
        double top = (first.lockout() + first.lowering()) / 2;
        return Instant.of(top, new Performance(good).at(top), right);
    }
}
