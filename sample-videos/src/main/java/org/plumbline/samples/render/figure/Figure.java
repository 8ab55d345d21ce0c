package org.plumbline.samples.render.figure;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.body.Limbs;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.render.solid.Owner;
import org.plumbline.samples.render.solid.RoundCone;
import org.plumbline.samples.render.solid.Surface;
import org.plumbline.samples.render.solid.Tint;
import org.plumbline.samples.scene.Lifter;
import org.plumbline.samples.scene.Look;
import org.plumbline.samples.scene.Outfit;

/** A person's body and clothes in a posture. Sizes are those of a usual build, times its scale and girth. */
public final class Figure {
    private static final double LIMB = 0.025;
    private static final double HARD = 0;
    private static final double SOLE = 0.030;

    private final Posture posture;
    private final Owner owner;
    private final double size;
    private final double scale;
    private final double cloth;
    private final Outfit outfit;
    private final Surface skin;
    private final Lifter lifter;

    private Figure(Posture posture, Lifter lifter, Owner owner) {
        this.posture = posture;
        this.owner = owner;
        this.lifter = lifter;
        scale = lifter.stature() / 1.75;
        size = scale * lifter.girth();
        cloth = lifter.look().cloth();
        outfit = lifter.look().outfit();
        skin = new Skin(Tint.linear(lifter.look().skin()), posture.head());
    }

    /** The lifter in a pose. */
    public static List<Layer> of(Pose pose, Lifter lifter) {
        return of(Posture.of(pose), lifter, Owner.LIFTER);
    }

    static List<Layer> of(Posture posture, Lifter lifter, Owner owner) {
        Figure figure = new Figure(posture, lifter, owner);
        Look look = lifter.look();
        List<Layer> layers = new ArrayList<>();
        layers.addAll(HeadShape.of(posture, lifter, owner, figure.skin));
        layers.addAll(new Torso(posture, lifter, owner, figure.skin).layers());
        Surface shoes = Surface.plain(Tint.linear(look.shoes()), 0.02);
        for (Limbs side : posture.sides()) {
            layers.add(figure.leg(side));
            layers.add(figure.arm(side));
            layers.add(figure.shoe(side, shoes));
            if (figure.outfit.sleeves() == Outfit.Sleeves.LONG) {
                layers.add(figure.sleeve(side));
            }
            if (figure.outfit.legs() == Outfit.Legs.TROUSERS) {
                layers.add(figure.trouser(side));
            }
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
        return Layer.of(owner, skin)
                .add(HARD, cone(side.hip(), .078, side.knee(), .052))
                .add(LIMB, cone(quad, .060, side.hip().towards(side.knee(), 0.88), .050))
                .add(LIMB, cone(side.knee(), .051, side.ankle(), .036))
                .add(LIMB, cone(calf, .040, side.knee().towards(side.ankle(), 0.62), .030))
                .build();
    }

    private Layer trouser(Limbs side) {
        Look look = lifter.look();
        Surface surface = new Cloth(
                Tint.linear(look.shorts()), outfit.wrinkles(), List.of(side.hip(), side.knee(), side.ankle()), 5);
        Vector shank = side.ankle().minus(side.knee()).unit();
        Vector back = new Vector(shank.y(), -shank.x(), 0);
        Vector calf = side.knee().towards(side.ankle(), 0.3).plus(back.times(0.018 * size));
        Vector hem = side.knee().towards(side.ankle(), 0.93);
        return Layer.of(owner, surface)
                .add(HARD, new RoundCone(side.hip(), .084 * size + cloth, side.knee(), .060 * size + cloth))
                .add(LIMB, new RoundCone(side.knee(), .060 * size + cloth, hem, .046 * size + cloth))
                .add(LIMB, new RoundCone(calf, .052 * size + cloth, hem, .046 * size + cloth))
                .build();
    }

    private Layer arm(Limbs side) {
        Layer.Builder arm = Layer.of(owner, skin)
                .add(HARD, cone(side.shoulder(), .052, side.elbow(), .040))
                .add(LIMB, cone(side.shoulder().towards(side.elbow(), 0.55), .045, side.elbow(), .039))
                .add(LIMB, cone(side.elbow().towards(side.wrist(), 0.15), .042, side.wrist(), .026));
        return (posture.gripping() ? fist(arm, side) : openHand(arm, side)).build();
    }

    private Layer.Builder fist(Layer.Builder arm, Limbs side) {
        Vector palm = side.grip().plus(new Vector(0, 0.012, 0));
        Vector across = new Vector(0, 0, 0.038 * size);
        return arm.add(LIMB, cone(side.wrist(), .028, palm, .034))
                .add(0.015, cone(palm.plus(across), .026, palm.minus(across), .028));
    }

    /** A hand with nothing in it: the palm towards the thigh, fingers slightly bent. */
    private Layer.Builder openHand(Layer.Builder arm, Limbs side) {
        Vector down = side.grip().minus(side.wrist()).unit();
        Vector front = new Vector(-down.y(), down.x(), 0);
        Vector knuckles = side.wrist().plus(down.times(0.085 * scale));
        Vector tips = knuckles.plus(down.times(0.075 * scale)).plus(front.times(0.018 * scale));
        Vector thumb = side.wrist().plus(down.times(0.075 * scale)).plus(front.times(0.045 * scale));
        Vector ahead = front.times(0.018 * scale);
        return arm.add(LIMB, cone(side.wrist(), .025, knuckles.plus(ahead), .021))
                .add(LIMB, cone(side.wrist(), .023, knuckles.minus(ahead), .020))
                .add(0.010, cone(knuckles.plus(ahead), .016, tips.plus(ahead), .009))
                .add(0.010, cone(knuckles.minus(ahead), .016, tips.minus(ahead), .009))
                .add(0.012, cone(side.wrist().plus(down.times(0.02 * scale)), .018, thumb, .010));
    }

    private Layer sleeve(Limbs side) {
        Look look = lifter.look();
        Surface surface = new Cloth(
                Tint.linear(look.shirt()), outfit.wrinkles(), List.of(side.shoulder(), side.elbow(), side.wrist()), 7);
        Vector cuff = side.elbow().towards(side.wrist(), 0.94);
        return Layer.of(owner, surface)
                .add(HARD, new RoundCone(side.shoulder(), .056 * size + cloth, side.elbow(), .044 * size + cloth))
                .add(LIMB, new RoundCone(side.elbow(), .046 * size + cloth, cuff, .031 * size + cloth))
                .build();
    }

    private Layer shoe(Limbs side, Surface surface) {
        Vector heel = side.heel();
        Vector toe = side.toe();
        double low = SOLE * scale;
        Vector ball = heel.towards(toe, 0.68);
        return Layer.of(owner, surface)
                .add(HARD, new RoundCone(heel.plus(new Vector(0, 0.004, 0)), low + 0.004, ball, low))
                .add(0.02, new RoundCone(ball, low + 0.012, toe, low - 0.002))
                .add(0.022, new RoundCone(side.ankle(), .042 * size, heel.towards(toe, 0.32), low + 0.012))
                .build();
    }
}
