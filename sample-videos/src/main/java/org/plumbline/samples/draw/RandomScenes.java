package org.plumbline.samples.draw;

import java.util.List;
import java.util.SplittableRandom;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Lift;
import org.plumbline.samples.scene.Lifter;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Shot;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.scene.Tempo;

/**
 * Draws scenes. What the lifter can't do, and what no lens can take in, is drawn again, always in the same way: a seed
 * means one scene.
 */
public final class RandomScenes {
    private static final long NEXT = 0x9E3779B97F4A7C15L;
    private static final int ATTEMPTS = 200;
    private static final int LOOKS = 60;
    private static final double MARGIN = 1.04;
    /** What a phone's main camera sees along the picture's long side when filming, degrees. */
    private static final double PHONE = 64;

    private static final double PHONES_DIFFER = 5;
    private static final double ZOOM_BEYOND = 3.8;
    private static final List<FaultDraw> FAULTS = List.of(FaultDraw.values());

    private RandomScenes() {}

    /** A scene from the whole space. */
    public static Scene draw(long seed) {
        return draw(seed, Limits.anything());
    }

    /** A scene within limits. */
    public static Scene draw(long seed, Limits limits) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SplittableRandom random = new SplittableRandom(seed + attempt * NEXT);
            try {
                return framed(any(seed, limits, random), random);
            } catch (IllegalArgumentException impossible) {
                // This lifter can't do this, or no lens sees it: the next attempt is another scene.
            }
        }
        throw new IllegalStateException("no scene could be drawn within " + limits);
    }

    private static Scene any(long seed, Limits limits, SplittableRandom random) {
        Lift lift = lift(limits, random);
        Technique technique = good(random);
        Tempo tempo = tempo(limits, random);
        boolean floor = lift == Lift.CONVENTIONAL || lift == Lift.SUMO;
        int faults = limits.faults() && floor ? Math.max(0, random.nextInt(-1, 3)) : 0;
        for (int i = 0; i < faults; i++) {
            FaultDraw fault = FAULTS.get(random.nextInt(FAULTS.size()));
            double size = random.nextDouble(0.4, 1.6);
            technique = fault.in(technique, size);
            tempo = fault.in(tempo, size, random);
        }
        Appearance appearance = new Appearance(random, new SplittableRandom(seed ^ NEXT));
        Format format = appearance.format();
        return Scene.usual()
                .with(lifter(random, appearance))
                .with(lift)
                .with(technique)
                .with(tempo)
                .with(appearance.plates())
                .with(appearance.setting())
                .with(appearance.held(shot(limits, random)))
                .with(format)
                .with(appearance.recording())
                .withSeed(seed);
    }

    static double near(SplittableRandom random, double middle, double spread) {
        return middle + spread * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) / 1.5;
    }

    private static Lift lift(Limits limits, SplittableRandom random) {
        double which = random.nextDouble();
        if (!limits.otherLifts()) {
            return which < 0.8 ? Lift.CONVENTIONAL : Lift.SUMO;
        }
        return which < 0.72
                ? Lift.CONVENTIONAL
                : which < 0.88 ? Lift.SUMO : which < 0.93 ? Lift.ROMANIAN : which < 0.97 ? Lift.SQUAT : Lift.STANDING;
    }

    private static Lifter lifter(SplittableRandom random, Appearance appearance) {
        return new Lifter(
                near(random, 1.73, 0.22),
                near(random, 1, 0.05),
                near(random, 1, 0.05),
                near(random, 1, 0.04),
                near(random, 1, 0.04),
                near(random, 1.02, 0.15),
                appearance.look());
    }

    /** Within what good lifters do: everyone bends the back a little more over the bar than when standing. */
    private static Technique good(SplittableRandom random) {
        double standing = near(random, -18, 7);
        Technique good = Technique.good();
        return good.with(new Technique.Lockout(standing, 0, 0, 0))
                .with(new Technique.SetUp(
                        near(random, 0.012, 0.014),
                        standing + near(random, 14, 12),
                        near(random, 0, 3),
                        near(random, 0.01, 0.006)))
                .with(new Technique.Pull(
                        near(random, 0, 2), near(random, 0.55, 0.05), 0, 0, 0, 0, 0, near(random, 0.2, 0.2)))
                .withSway(near(random, 0.004, 0.003));
    }

    private static Tempo tempo(Limits limits, SplittableRandom random) {
        int reps = random.nextInt(1, limits.mostReps() + 1);
        boolean stands = random.nextDouble() < 0.7;
        return new Tempo(
                reps,
                stands ? random.nextDouble(1, 2) : 0,
                random.nextDouble(1.1, 1.8),
                random.nextDouble(0.6, 1.5),
                random.nextDouble(0.9, 2.2),
                random.nextDouble(0.3, 1),
                random.nextDouble(1, 2),
                random.nextDouble(0.5, 1.2),
                stands ? random.nextDouble(0.8, 1.5) : 0,
                random.nextDouble() < 0.3 ? random.nextDouble(0, 0.08) : 0,
                random.nextDouble() < 0.2,
                reps > 1 && random.nextDouble() < 0.06);
    }

    private static Shot shot(Limits limits, SplittableRandom random) {
        double most = limits.yaw();
        boolean aboutSide = most <= 15 || random.nextDouble() < 0.7;
        double yaw = aboutSide ? random.nextDouble(-1, 1) * Math.min(15, most) : random.nextDouble(-1, 1) * most;
        double distance = random.nextDouble(limits.nearest(), Math.nextUp(limits.farthest()));
        double aside = random.nextDouble(-1, 1) * limits.aside();
        return new Shot(
                distance,
                random.nextDouble(0.3, 1.5),
                random.nextDouble(0.7, 1.0),
                yaw,
                random.nextDouble(-1, 1) * limits.roll(),
                Math.toDegrees(Math.atan(aside / distance)),
                50,
                random.nextBoolean() ? Facing.RIGHT : Facing.LEFT);
    }

    private static Scene framed(Scene scene, SplittableRandom random) {
        Performance performance = new Performance(scene);
        double duration = scene.tempo().duration();
        for (int i = 0; i <= LOOKS; i++) {
            performance.at(duration * i / LOOKS);
        }
        Format format = scene.format();
        boolean zoomed = scene.shot().distance() > ZOOM_BEYOND && random.nextDouble() < 0.4;
        double along = Math.tan(Math.toRadians(near(random, PHONE, PHONES_DIFFER) / 2)) / (zoomed ? 2 : 1);
        double half = along * format.height() / Math.max(format.width(), format.height());
        double seen = 2 * Math.toDegrees(Math.atan(half));
        if (seen < MARGIN * Framing.fieldOfView(scene, performance)) {
            throw new IllegalArgumentException("lifter and plates don't fit the picture from so near");
        }
        return scene.with(scene.shot().withFieldOfView(seen));
    }
}
