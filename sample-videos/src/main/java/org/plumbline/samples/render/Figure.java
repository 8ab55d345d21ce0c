package org.plumbline.samples.render;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.body.Head;
import org.plumbline.samples.body.Limbs;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.body.Trunk;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Lifter;

/** The lifter's body and clothes in a pose. Sizes are those of a usual build, times its scale and girth. */
final class Figure {
    private static final double LIMB = 0.025;
    private static final double FACE = 0.02;
    private static final double HARD = 0;

    private final Pose pose;
    private final Trunk trunk;
    private final double size;
    private final double cloth;

    private Figure(Pose pose, Lifter lifter) {
        this.pose = pose;
        trunk = Trunk.of(lifter);
        size = lifter.stature() / 1.75 * lifter.girth();
        cloth = lifter.look().cloth();
    }

    static List<Layer> of(Pose pose, Lifter lifter) {
        Figure figure = new Figure(pose, lifter);
        List<Layer> layers = new ArrayList<>();
        layers.add(figure.head());
        layers.add(figure.hair());
        layers.add(figure.shirt());
        layers.add(figure.shorts());
        for (Limbs side : List.of(pose.left(), pose.right())) {
            layers.add(figure.leg(side));
            layers.add(figure.arm(side));
            layers.add(figure.shoe(side));
        }
        return layers;
    }

    private RoundCone cone(Vector from, double thick, Vector to, double thin) {
        return new RoundCone(from, thick * size, to, thin * size);
    }

    private Layer leg(Limbs side) {
        Vector shank = side.ankle().minus(side.knee()).unit();
        Vector back = new Vector(shank.y(), -shank.x(), 0);
        Vector thigh = side.knee().minus(side.hip()).unit();
        Vector front = new Vector(-thigh.y(), thigh.x(), 0);
        Vector quad = side.hip().towards(side.knee(), 0.45).plus(front.times(0.022 * size));
        Vector calf = side.knee().towards(side.ankle(), 0.28).plus(back.times(0.024 * size));
        return Layer.of(Material.SKIN)
                .add(HARD, cone(side.hip(), .078, side.knee(), .052))
                .add(LIMB, cone(quad, .060, side.hip().towards(side.knee(), 0.88), .050))
                .add(LIMB, cone(side.knee(), .051, side.ankle(), .036))
                .add(LIMB, cone(calf, .040, side.knee().towards(side.ankle(), 0.62), .030))
                .build();
    }

    private Layer arm(Limbs side) {
        Vector palm = side.grip().plus(new Vector(0, 0.012, 0));
        Vector across = new Vector(0, 0, 0.038 * size);
        return Layer.of(Material.SKIN)
                .add(HARD, cone(side.shoulder(), .052, side.elbow(), .040))
                .add(LIMB, cone(side.shoulder().towards(side.elbow(), 0.55), .045, side.elbow(), .039))
                .add(LIMB, cone(side.elbow().towards(side.wrist(), 0.15), .042, side.wrist(), .026))
                .add(LIMB, cone(side.wrist(), .028, palm, .034))
                .add(0.015, cone(palm.plus(across), .026, palm.minus(across), .028))
                .build();
    }

    private Layer shoe(Limbs side) {
        Vector heel = side.heel().atZ(side.heel().z());
        Vector toe = side.toe();
        double low = heel.y();
        Vector ball = heel.towards(toe, 0.68);
        return Layer.of(Material.SHOES)
                .add(HARD, new RoundCone(heel.plus(new Vector(0, 0.004, 0)), low + 0.004, ball, low))
                .add(0.02, new RoundCone(ball, low + 0.012, toe, low - 0.002))
                .add(0.022, new RoundCone(side.ankle(), .042 * size, heel.towards(toe, 0.32), low + 0.012))
                .build();
    }

    private Layer shirt() {
        Layer.Builder shirt = Layer.of(Material.SHIRT);
        List<Vector> spine = pose.spine();
        for (int i = 1; i + 1 < spine.size(); i++) {
            shirt.add(HARD, slice(spine, i));
        }
        Vector up = spine.get(8).minus(spine.get(7)).unit();
        Vector front = new Vector(up.y(), -up.x(), 0);
        for (Limbs side : List.of(pose.left(), pose.right())) {
            double out = Math.signum(side.shoulder().z());
            Vector chest = spine.get(8).plus(front.times(0.055 * size)).atZ(out * 0.075 * size);
            Vector collar = spine.get(9).plus(front.times(0.02 * size)).atZ(out * 0.07 * size);
            shirt.add(0.04, new Ellipsoid(chest, front, 0.062 * size + cloth, 0.085 * size, 0.085 * size));
            shirt.add(0.03, new RoundCone(collar, .050 * size + cloth, side.shoulder(), .056 * size + cloth));
            Vector hem = side.shoulder().towards(side.elbow(), 0.62);
            shirt.add(0.03, new RoundCone(side.shoulder(), .057 * size + cloth, hem, .050 * size + cloth));
        }
        return shirt.build();
    }

    private RoundCone slice(List<Vector> spine, int i) {
        return new RoundCone(
                spine.get(i),
                trunk.depth().get(i),
                trunk.stretch().get(i),
                spine.get(i + 1),
                trunk.depth().get(i + 1),
                trunk.stretch().get(i + 1));
    }

    private Layer shorts() {
        Layer.Builder shorts = Layer.of(Material.SHORTS);
        List<Vector> spine = pose.spine();
        shorts.add(HARD, slice(spine, 0));
        Vector up = spine.get(1).minus(spine.get(0)).unit();
        Vector front = new Vector(up.y(), -up.x(), 0);
        for (Limbs side : List.of(pose.left(), pose.right())) {
            Vector glute = side.hip().plus(front.times(-0.05 * size)).plus(up.times(-0.01 * size));
            shorts.add(0.045, new Ellipsoid(glute, front, 0.085 * size, 0.098 * size, 0.085 * size));
            Vector hem = side.hip().towards(side.knee(), 0.72);
            shorts.add(0.045, new RoundCone(side.hip(), .084 * size + cloth, hem, .072 * size + cloth));
        }
        return shorts.build();
    }

    private Layer head() {
        Head head = pose.head();
        double s = head.scale();
        Vector neck = pose.spine().getLast();
        Layer.Builder skin = Layer.of(Material.SKIN)
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

    private Layer hair() {
        Head head = pose.head();
        double s = head.scale();
        return Layer.of(Material.HAIR)
                .add(HARD, new Ellipsoid(head.at(-0.018, 0.018, 0), head.forward(), .096 * s, .088 * s, .079 * s))
                .add(0.02, new Ellipsoid(head.at(-0.050, -0.020, 0), head.forward(), .055 * s, .065 * s, .066 * s))
                .build();
    }
}
