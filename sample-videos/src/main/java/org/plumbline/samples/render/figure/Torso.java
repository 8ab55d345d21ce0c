package org.plumbline.samples.render.figure;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.body.Limbs;
import org.plumbline.samples.cloth.Dressed;
import org.plumbline.samples.cloth.Slice;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Ellipsoid;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.render.solid.Owner;
import org.plumbline.samples.render.solid.RoundCone;
import org.plumbline.samples.render.solid.Surface;
import org.plumbline.samples.render.solid.Tint;
import org.plumbline.samples.scene.Lifter;
import org.plumbline.samples.scene.Outfit;

/** Shirt, shorts and belt about the trunk; in the sagittal plane the back is exactly what {@link Dressed} says. */
final class Torso {
    private static final double HARD = 0;
    private static final Vector LEATHER = new Vector(0.03, 0.024, 0.02);

    private final Posture posture;
    private final List<Vector> spine;
    private final Lifter lifter;
    private final Outfit outfit;
    private final Owner owner;
    private final Surface skin;
    private final Dressed dressed;
    private final double size;
    private final double cloth;

    Torso(Posture posture, Lifter lifter, Owner owner, Surface skin) {
        this.posture = posture;
        this.lifter = lifter;
        this.owner = owner;
        this.skin = skin;
        spine = posture.spine();
        outfit = lifter.look().outfit();
        dressed = new Dressed(spine, lifter);
        size = lifter.stature() / 1.75 * lifter.girth();
        cloth = lifter.look().cloth();
    }

    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        layers.add(shirt());
        layers.add(shorts());
        if (outfit.sleeves() == Outfit.Sleeves.NONE) {
            layers.add(bareShoulders());
        }
        if (outfit.belt()) {
            Layer.Builder belt = Layer.of(owner, Surface.plain(LEATHER, 0.15));
            dressed.belt().forEach(slice -> belt.add(HARD, cone(slice)));
            layers.add(belt.build());
        }
        return layers;
    }

    private Layer shirt() {
        Surface surface = new Cloth(Tint.linear(lifter.look().shirt()), outfit.wrinkles(), spine, 3);
        Layer.Builder shirt = Layer.of(owner, surface);
        dressed.shirt().forEach(slice -> shirt.add(HARD, cone(slice)));
        Vector up = spine.get(8).minus(spine.get(7)).unit();
        Vector front = new Vector(up.y(), -up.x(), 0);
        for (Limbs side : posture.sides()) {
            double out = Math.signum(side.shoulder().z());
            Vector chest = spine.get(8).plus(front.times(0.055 * size)).atZ(out * 0.075 * size);
            shirt.add(0.04, new Ellipsoid(chest, front, 0.062 * size + cloth, 0.085 * size, 0.085 * size));
            Vector collar = collar(front, out);
            if (outfit.sleeves() == Outfit.Sleeves.NONE) {
                Vector strap = collar.towards(side.shoulder(), 0.35);
                shirt.add(0.03, new RoundCone(collar, .050 * size + cloth, strap, .050 * size + cloth));
            } else {
                shirt.add(0.03, new RoundCone(collar, .050 * size + cloth, side.shoulder(), .056 * size + cloth));
                Vector hem = side.shoulder().towards(side.elbow(), 0.62);
                double wide = outfit.fit() == Outfit.Fit.LOOSE ? 0.012 : 0;
                shirt.add(0.03, new RoundCone(side.shoulder(), .057 * size + cloth, hem, .050 * size + cloth + wide));
            }
        }
        return shirt.build();
    }

    private Vector collar(Vector front, double out) {
        return spine.get(9).plus(front.times(0.02 * size)).atZ(out * 0.07 * size);
    }

    private Layer bareShoulders() {
        Vector up = spine.get(8).minus(spine.get(7)).unit();
        Vector front = new Vector(up.y(), -up.x(), 0);
        Layer.Builder bare = Layer.of(owner, skin);
        for (Limbs side : posture.sides()) {
            Vector collar = collar(front, Math.signum(side.shoulder().z()));
            bare.add(0.02, new RoundCone(collar, .048 * size, side.shoulder(), .054 * size));
        }
        return bare.build();
    }

    private Layer shorts() {
        Surface surface = new Cloth(Tint.linear(lifter.look().shorts()), outfit.wrinkles(), spine.subList(0, 2), 4);
        Layer.Builder shorts = Layer.of(owner, surface);
        shorts.add(HARD, cone(dressed.seat()));
        Vector up = spine.get(1).minus(spine.get(0)).unit();
        Vector front = new Vector(up.y(), -up.x(), 0);
        for (Limbs side : posture.sides()) {
            Vector glute = side.hip().plus(front.times(-0.05 * size)).plus(up.times(-0.01 * size));
            shorts.add(0.045, new Ellipsoid(glute, front, 0.085 * size, 0.098 * size, 0.085 * size));
            Vector hem = side.hip().towards(side.knee(), 0.72);
            shorts.add(0.045, new RoundCone(side.hip(), .084 * size + cloth, hem, .072 * size + cloth));
        }
        return shorts.build();
    }

    private static RoundCone cone(Slice slice) {
        return new RoundCone(
                slice.from(), slice.fromRadius(), slice.fromFlat(), slice.to(), slice.toRadius(), slice.toFlat());
    }
}
