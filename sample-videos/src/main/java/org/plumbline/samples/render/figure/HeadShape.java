package org.plumbline.samples.render.figure;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.body.Head;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Ellipsoid;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.render.solid.Owner;
import org.plumbline.samples.render.solid.RoundCone;
import org.plumbline.samples.render.solid.Surface;
import org.plumbline.samples.render.solid.Tint;
import org.plumbline.samples.scene.Lifter;
import org.plumbline.samples.scene.Look;

/** The head with its hair or cap. */
final class HeadShape {
    private static final double FACE = 0.02;
    private static final double HARD = 0;

    private HeadShape() {}

    static List<Layer> of(Posture posture, Lifter lifter, Owner owner, Surface skin) {
        List<Layer> layers = new ArrayList<>();
        layers.add(head(posture, lifter, owner, skin));
        Look look = lifter.look();
        Surface hair = Surface.plain(Tint.linear(look.hair()), 0.02);
        Head head = posture.head();
        switch (look.outfit().hairStyle()) {
            case SHORT -> layers.add(hair(head, Layer.of(owner, hair)).build());
            case PONYTAIL ->
                layers.add(tail(head, hair(head, Layer.of(owner, hair))).build());
            case CAP ->
                layers.add(cap(head, Layer.of(owner, Surface.plain(Tint.linear(look.shirt()), 0.02)))
                        .build());
            case BALD -> {}
        }
        return layers;
    }

    private static Layer head(Posture posture, Lifter lifter, Owner owner, Surface surface) {
        Head head = posture.head();
        double s = head.scale();
        double size = lifter.stature() / 1.75 * lifter.girth();
        Vector neck = posture.spine().getLast();
        Layer.Builder skin = Layer.of(owner, surface)
                .add(HARD, new Ellipsoid(head.centre(), head.forward(), .098 * s, .090 * s, .075 * s))
                .add(0.03, new RoundCone(neck, .062 * size, head.at(-0.02, -0.06, 0), .056 * size))
                .add(FACE, new Ellipsoid(head.at(0.035, -0.055, 0), head.forward(), .060 * s, .075 * s, .058 * s))
                .add(
                        FACE,
                        new RoundCone(
                                head.at(0.062, -0.108, 0.012), .022 * s, head.at(0.062, -0.108, -0.012), .022 * s))
                .add(0.012, new RoundCone(head.at(0.088, 0.008, 0), .010 * s, head.at(0.101, -0.030, 0), .014 * s))
                .add(
                        0.012,
                        new RoundCone(head.at(0.082, 0.030, 0.030), .011 * s, head.at(0.082, 0.030, -0.030), .011 * s));
        for (int side : new int[] {-1, 1}) {
            skin.add(0.006, new Ellipsoid(head.ear(side), head.forward(), .020 * s, .032 * s, .012 * s));
        }
        return skin.build();
    }

    private static Layer.Builder hair(Head head, Layer.Builder hair) {
        double s = head.scale();
        return hair.add(HARD, new Ellipsoid(head.at(-0.018, 0.018, 0), head.forward(), .096 * s, .088 * s, .079 * s))
                .add(0.02, new Ellipsoid(head.at(-0.050, -0.020, 0), head.forward(), .055 * s, .065 * s, .066 * s));
    }

    /** Tied at the back of the head; hangs from there. */
    private static Layer.Builder tail(Head head, Layer.Builder hair) {
        double s = head.scale();
        Vector tied = head.at(-0.112, 0.040, 0);
        Vector bend = head.at(-0.160, 0.020, 0).plus(new Vector(0, -0.02 * s, 0));
        Vector end = bend.plus(new Vector(-0.03 * s, -0.21 * s, 0));
        return hair.add(0.012, new RoundCone(tied, .020 * s, bend, .026 * s))
                .add(0.02, new RoundCone(bend, .027 * s, end, .011 * s));
    }

    private static Layer.Builder cap(Head head, Layer.Builder cap) {
        double s = head.scale();
        return cap.add(HARD, new Ellipsoid(head.at(-0.008, 0.030, 0), head.forward(), .103 * s, .080 * s, .081 * s))
                .add(
                        0.01,
                        new RoundCone(
                                head.at(0.070, 0.050, 0),
                                .010 * s,
                                .045 * s,
                                head.at(0.165, 0.034, 0),
                                .006 * s,
                                .030 * s));
    }
}
