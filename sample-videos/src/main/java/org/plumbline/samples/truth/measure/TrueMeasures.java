package org.plumbline.samples.truth.measure;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.scene.Tempo;
import org.plumbline.samples.truth.RepEvents;
import org.plumbline.samples.truth.Truth;

/** Reads every measure of every repetition off a scene's exact motion: no frames, no camera, no noise. */
public final class TrueMeasures {
    private static final double AFTER_TOUCHDOWN = 0.3;

    /** Seconds of standing that C3 asks of a baseline. */
    private static final double STANDS = 0.5;

    private TrueMeasures() {}

    /**
     * The measures of every repetition from the floor to the top and back, in order.
     *
     * @throws IllegalArgumentException when the scene's lifter can't do its lift
     */
    public static List<RepMeasures> of(Scene scene) {
        Performance performance = new Performance(scene);
        boolean right = scene.shot().facing() == Facing.RIGHT;
        List<RepMeasures> reps = new ArrayList<>();
        double from = 0;
        for (RepEvents events : new Truth(scene).events()) {
            if (events.isWhole()) {
                Course course = course(performance, from, events.touchdown() + AFTER_TOUCHDOWN, right);
                Rep rep = new Rep(
                        course,
                        events,
                        standing(scene, performance, right),
                        scene.plates().radius());
                reps.add(new RepMeasures(events, Formulas.all(rep)));
                from = events.touchdown();
            }
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

    /** The lifter upright: before or after the set where there is such a time, else in the middle of a good lockout. */
    private static Instant standing(Scene scene, Performance performance, boolean right) {
        Tempo tempo = scene.tempo();
        if (tempo.standBefore() >= STANDS) {
            double middle = tempo.standBefore() / 2;
            return Instant.of(middle, performance.at(middle), right);
        }
        if (tempo.standAfter() >= STANDS) {
            double middle = tempo.duration() - tempo.standAfter() / 2;
            return Instant.of(middle, performance.at(middle), right);
        }
        double flexion = scene.technique().lockout().flexion();
        Scene good = scene.with(Technique.good().with(new Technique.Lockout(flexion, 0, 0, 0)));
        RepEvents first = new Truth(good).events().getFirst();
        double top = (first.lockout() + first.descent()) / 2;
        return Instant.of(top, new Performance(good).at(top), right);
    }
}
