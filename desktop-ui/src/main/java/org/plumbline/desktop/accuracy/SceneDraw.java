package org.plumbline.desktop.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Lifter;
import org.plumbline.samples.scene.Look;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Setting;
import org.plumbline.samples.scene.Shot;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.scene.Tempo;
import org.plumbline.samples.truth.Truth;

/** Draws scenes that nobody has seen before. The same seed gives the same scenes. */
public final class SceneDraw {
    private final Random random;
    private final Format format;

    private SceneDraw(long seed, Format format) {
        random = new Random(seed);
        this.format = format;
    }

    /** So many scenes; those whose lifter can't do the lift are drawn again. */
    public static List<NamedScene> of(int count, long seed, Format format) {
        SceneDraw draw = new SceneDraw(seed, format);
        List<NamedScene> scenes = new ArrayList<>();
        while (scenes.size() < count) {
            Scene scene = draw.scene();
            if (possible(scene)) {
                scenes.add(new NamedScene("random-" + seed + "-" + (scenes.size() + 1), scene));
            }
        }
        return List.copyOf(scenes);
    }

    private static boolean possible(Scene scene) {
        try {
            Truth truth = new Truth(scene);
            for (int i = 0; i < scene.frames(); i++) {
                truth.of(i);
            }
            return true;
        } catch (IllegalArgumentException notThisLifter) {
            return false;
        }
    }

    private Scene scene() {
        Scene usual = Scene.usual();
        return usual.with(lifter())
                .with(technique())
                .with(new Tempo(1, 0.8, between(0.8, 2.2), between(0.3, 0.9), between(0.45, 2), 0.8))
                .with(shot())
                .with(new Setting(random.nextInt(1000)))
                .with(format)
                .withSeed(random.nextInt(1_000_000));
    }

    private Lifter lifter() {
        return new Lifter(
                between(1.55, 1.95),
                between(0.95, 1.05),
                between(0.95, 1.05),
                between(0.95, 1.05),
                between(0.96, 1.06),
                between(0.85, 1.2),
                Look.usual());
    }

    /** About half of the parameters at what is good, so that clean lifts and single faults are among them. */
    private Technique technique() {
        Technique good = Technique.good();
        return good.withFlexion(maybe(-15, 45), maybe(0, 30))
                .withHipsFirst(maybe(0, 20))
                .withBar(maybe(0.023, 0.09), maybe(0, 0.09))
                .withLockout(maybe(0, 25), maybe(0, 18));
    }

    private Shot shot() {
        Shot side = Shot.side().from(between(2.6, 5.5), between(0.6, 1.4));
        double yaw = random.nextInt(3) == 0 ? between(-45, 45) : between(-12, 12);
        return side.withYaw(yaw)
                .withRoll(between(-2, 2))
                .withOffAxis(between(-3, 3))
                .facing(random.nextBoolean() ? Facing.RIGHT : Facing.LEFT);
    }

    private double maybe(double good, double most) {
        return random.nextInt(3) > 0 ? good : between(good, most);
    }

    private double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }
}
