package org.plumbline.samples.draw;

import java.util.SplittableRandom;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.scene.Technique.Fatigue;
import org.plumbline.samples.scene.Technique.Feet;
import org.plumbline.samples.scene.Technique.Gaze;
import org.plumbline.samples.scene.Technique.Lockout;
import org.plumbline.samples.scene.Technique.Lowering;
import org.plumbline.samples.scene.Technique.Pull;
import org.plumbline.samples.scene.Technique.SetUp;
import org.plumbline.samples.scene.Tempo;

/** One fault of the catalogue, as large as is asked for: 0 = not there, 1 = about what counts as serious. */
public enum FaultDraw {
    BAR_FORWARD,
    BAR_CLOSE,
    HIPS_HIGH,
    HIPS_LOW,
    ROUNDED_START,
    ROUNDS_UNDER_LOAD,
    FINISHES_WITH_BACK,
    HIPS_FIRST,
    HIPS_POP,
    DRIFT,
    OFF_THE_LEGS,
    HITCH,
    SOFT_HIPS,
    SOFT_KNEES,
    LEAN_BACK,
    DROPPED,
    FAST_LOWERING,
    KNEES_FIRST,
    ROUNDS_LOWERING,
    LOOKS_UP,
    FEET_SLIP,
    HEELS_LIFT,
    TIRES;

    Technique in(Technique t, double size) {
        SetUp s = t.setUp();
        Pull p = t.pull();
        Lockout top = t.lockout();
        Lowering down = t.lowering();
        return switch (this) {
            case BAR_FORWARD -> t.with(new SetUp(0.023 + 0.04 * size, s.flexion(), s.hipsHigh(), s.settle()));
            case BAR_CLOSE -> t.with(new SetUp(0.010 - 0.05 * size, s.flexion(), s.hipsHigh(), s.settle()));
            case HIPS_HIGH -> t.with(new SetUp(s.barOffset(), s.flexion(), Math.min(28, 20 * size), s.settle()));
            case HIPS_LOW -> t.with(new SetUp(s.barOffset(), s.flexion(), Math.max(-30, -22 * size), s.settle()));
            case ROUNDED_START ->
                t.with(new SetUp(s.barOffset(), Math.min(60, top.flexion() + 30 + 28 * size), 0, s.settle()));
            case ROUNDS_UNDER_LOAD -> t.with(p.withFlexion(15 * size));
            case FINISHES_WITH_BACK ->
                t.with(new SetUp(s.barOffset(), Math.min(60, top.flexion() + 30 + 25 * size), 0, s.settle()))
                        .with(new Pull(0, 0.7, 0, 0, 0, 0, 0, p.sticking()));
            case HIPS_FIRST -> t.withHipsFirst(12 * size);
            case HIPS_POP -> t.with(new SetUp(s.barOffset(), s.flexion(), s.hipsHigh(), 0.01 + 0.09 * size));
            case DRIFT -> t.with(p.withPath(0.07 * size, p.offLegs()));
            case OFF_THE_LEGS -> t.with(p.withPath(p.drift(), 0.10 * size));
            case HITCH -> t.with(p.withHitch(0.05 * size, 12 * size));
            case SOFT_HIPS -> t.with(new Lockout(top.flexion(), 18 * size, top.softKnees(), 0));
            case SOFT_KNEES -> t.with(new Lockout(top.flexion(), top.softHips(), 18 * size, 0));
            case LEAN_BACK -> t.with(new Lockout(top.flexion(), 0, 0, 15 * size));
            case DROPPED -> t.with(new Lowering(true, 0.03 * size, 0, 0));
            case FAST_LOWERING -> t;
            case KNEES_FIRST -> t.with(new Lowering(false, down.bounce(), Math.min(50, 34 * size), down.flexion()));
            case ROUNDS_LOWERING -> t.with(new Lowering(down.dropped(), down.bounce(), down.kneesFirst(), 18 * size));
            case LOOKS_UP -> t.with(new Gaze(45 * size));
            case FEET_SLIP -> t.with(new Feet(0.06 * size, 0));
            case HEELS_LIFT -> t.with(new Feet(0, 0.06 * size));
            case TIRES -> t.with(new Fatigue(2 * size, size, 1.5 * size, 0.005 * size, 2 * size));
        };
    }

    /** The tempo that goes with it. */
    Tempo in(Tempo t, double size, SplittableRandom random) {
        return switch (this) {
            case DROPPED ->
                new Tempo(
                        t.reps(),
                        t.standBefore(),
                        t.reach(),
                        t.setUp(),
                        t.pull(),
                        t.hold(),
                        Math.max(t.lower(), 1.1),
                        Math.max(t.floor(), 1.2),
                        t.standAfter(),
                        t.slowing(),
                        false,
                        t.lastFails());
            case FAST_LOWERING ->
                new Tempo(
                        t.reps(),
                        t.standBefore(),
                        t.reach(),
                        t.setUp(),
                        t.pull(),
                        t.hold(),
                        Math.max(0.62, 1.05 - 0.3 * size),
                        t.floor(),
                        t.standAfter(),
                        t.slowing(),
                        t.touchAndGo(),
                        t.lastFails());
            case TIRES ->
                new Tempo(
                        Math.max(t.reps(), 4),
                        t.standBefore(),
                        t.reach(),
                        t.setUp(),
                        t.pull(),
                        t.hold(),
                        t.lower(),
                        t.floor(),
                        t.standAfter(),
                        random.nextDouble(0.05, 0.15),
                        t.touchAndGo(),
                        false);
            default -> t;
        };
    }
}
