package org.plumbline.desktop.accuracy;

import java.util.List;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Lifter;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Shot;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.scene.Tempo;

/** The scenes that every version of the program is scored on. */
public final class StandardScenes {
    private static final Format SMALL = Format.of(360, 640);
    private static final Tempo ONE = Tempo.usual(1);
    private static final Tempo THREE = Tempo.usual(3);

    private StandardScenes() {}

    /** A few small ones: a good lift, one with many faults, and the two oblique views. */
    public static List<NamedScene> quick() {
        return List.of(
                scene("good", Technique.good(), Shot.side(), ONE),
                scene("hips-first-and-rounding", manyFaults(), Shot.side().facing(Facing.LEFT), ONE),
                scene("good-oblique-20", Technique.good(), Shot.side().withYaw(20), ONE),
                scene("good-quarter-45", Technique.good(), Shot.side().withYaw(45), ONE));
    }

    /** One scene for each thing that can go wrong, seen from several places, in sets of three. */
    public static List<NamedScene> all() {
        Technique good = Technique.good();
        return List.of(
                full("good-set", good, Shot.side(), THREE),
                full("good-far", good, Shot.side().from(5, 1.2), ONE),
                full("good-off-axis", good, Shot.side().withOffAxis(4), ONE),
                full("good-yaw-8", good, Shot.side().withYaw(8), ONE),
                full("hips-first", good.withHipsFirst(15), Shot.side(), THREE),
                full("rounded-start", good.withFlexion(35, 5), Shot.side(), ONE),
                full("rounds-under-load", good.withFlexion(0, 25), Shot.side().facing(Facing.LEFT), ONE),
                full("bar-forward", good.withBar(0.07, 0), Shot.side(), ONE),
                full("bar-drifts", good.withBar(0.023, 0.08), Shot.side().withYaw(-6), ONE),
                full("soft-lockout", good.withLockout(22, 0), Shot.side(), ONE),
                full("leans-back", good.withLockout(0, 17), Shot.side(), ONE),
                full("dropped", good, Shot.side(), new Tempo(1, 0.8, 1.2, 0.5, 0.45, 0.8)),
                full("oblique-20", good, Shot.side().withYaw(20), THREE),
                full("oblique-rear-25", good.withHipsFirst(15), Shot.side().withYaw(-25), ONE),
                full("quarter-45", good, Shot.side().withYaw(45).facing(Facing.LEFT), ONE));
    }

    private static Technique manyFaults() {
        return Technique.good().withHipsFirst(15).withFlexion(0, 25);
    }

    private static NamedScene scene(String name, Technique technique, Shot shot, Tempo tempo) {
        return new NamedScene(
                name,
                Scene.usual().with(technique).with(shot).with(tempo).with(SMALL).with(Lifter.usual()));
    }

    private static NamedScene full(String name, Technique technique, Shot shot, Tempo tempo) {
        NamedScene small = scene(name, technique, shot, tempo);
        return new NamedScene(name, small.scene().with(Format.of(540, 960)));
    }
}
