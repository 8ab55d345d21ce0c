package org.plumbline.samples.render.figure;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.body.Head;
import org.plumbline.samples.body.Limbs;
import org.plumbline.samples.geometry.Chance;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.render.solid.Owner;
import org.plumbline.samples.render.solid.Placement;
import org.plumbline.samples.scene.Colour;
import org.plumbline.samples.scene.Lifter;
import org.plumbline.samples.scene.Look;
import org.plumbline.samples.scene.Outfit;
import org.plumbline.samples.scene.Setting;

/** Somebody else in the gym, behind the lifter: stands with a little sway, or walks through the picture and back. */
public final class Bystander {
    private static final double SPEED = 1.15;
    private static final double STRIDE_SECONDS = 1.1;
    private static final double THIGH = 24;
    private static final double REACH = 2.6;
    private static final double AWAY = -1.55;
    private static final double[] DEGREES = {0, 4, 8, 8, 6, 2, -2, -6, -8};

    private final Setting setting;
    private final Lifter person;
    private final Lengths build;

    /** Lengths of a usual build, metres, times a scale. */
    private record Lengths(double scale) {
        double ankle() {
            return 0.095 * scale;
        }

        double shank() {
            return 0.43 * scale;
        }

        double thigh() {
            return 0.43 * scale;
        }

        double pelvis() {
            return 0.10 * scale;
        }

        double lumbar() {
            return 0.034 * scale;
        }

        double thorax() {
            return 0.085 * scale;
        }

        double hipHalf() {
            return 0.105 * scale;
        }

        double shoulderHalf() {
            return 0.188 * scale;
        }

        double upperArm() {
            return 0.305 * scale;
        }

        double forearm() {
            return 0.262 * scale;
        }

        double hand() {
            return 0.078 * scale;
        }

        double heelBehind() {
            return 0.050 * scale;
        }

        double toeAhead() {
            return 0.175 * scale;
        }
    }

    /** The second person of a setting, who must have one. */
    public Bystander(Setting setting) {
        this.setting = setting;
        Lifter usual = Lifter.usual().withStature(1.62 + 0.26 * chance(0)).withGirth(0.92 + 0.2 * chance(1));
        Look look = new Look(
                chance(2) < 0.5 ? new Colour(120, 82, 60) : new Colour(214, 172, 146),
                chance(3) < 0.5 ? new Colour(28, 24, 22) : new Colour(120, 84, 44),
                new Colour((int) (40 + 180 * chance(4)), (int) (40 + 150 * chance(5)), (int) (40 + 160 * chance(6))),
                new Colour(30, 32, 38),
                new Colour(60, 60, 64),
                0.012);
        Outfit outfit = Outfit.usual()
                .with(chance(7) < 0.5 ? Outfit.HairStyle.PONYTAIL : Outfit.HairStyle.SHORT)
                .with(chance(8) < 0.5 ? Outfit.Legs.TROUSERS : Outfit.Legs.SHORTS);
        person = usual.withLook(look.with(outfit));
        build = new Lengths(person.stature() / 1.75);
    }

    /** The person at a time, seconds, in a room that stands so. */
    public List<Layer> at(double seconds, Placement room) {
        boolean walks = setting.secondPerson() == Setting.SecondPerson.WALKING;
        double side = chance(9) < 0.5 ? -1 : 1;
        Placement placement;
        double step = 0;
        if (walks) {
            double way = SPEED * seconds + REACH * (0.2 + chance(10));
            double lap = way % (4 * REACH);
            boolean forth = lap < 2 * REACH;
            double x = forth ? lap - REACH : 3 * REACH - lap;
            placement = Placement.turned(forth ? 0 : 180, new Vector(x, 0, AWAY));
            step = 2 * Math.PI * seconds / STRIDE_SECONDS;
        } else {
            double sway = 0.012 * Math.sin(seconds * 1.3 + 6 * chance(11));
            placement = Placement.turned(
                    side > 0 ? 200 - 50 * chance(12) : -20 - 50 * chance(12),
                    new Vector(side * (0.72 + 0.25 * chance(13)) + sway, 0, AWAY));
        }
        Placement carried = placement.on(room);
        return Figure.of(posture(walks, step), person, Owner.BYSTANDER).stream()
                .map(layer -> layer.placed(carried))
                .toList();
    }

    private double chance(int kind) {
        return Chance.of(setting.gym(), 40, kind, 0);
    }

    private Posture posture(boolean walks, double step) {
        double swing = walks ? THIGH : 2;
        Leg right = leg(swing * Math.sin(step), walks ? 34 * Math.max(0, Math.cos(step)) : 3);
        Leg left = leg(-swing * Math.sin(step), walks ? 34 * Math.max(0, -Math.cos(step)) : 3);
        double hip = build.ankle() - Math.min(right.ankle().y(), left.ankle().y());
        List<Vector> spine = spine(new Vector(0, hip, 0));
        Vector c7 = spine.getLast();
        Vector shoulder = c7.plus(new Vector(0.028, -0.048, 0).times(build.scale()));
        double arm = walks ? 20 * Math.sin(step) : 0;
        return new Posture(
                limbs(left, -1, hip, shoulder, arm), limbs(right, 1, hip, shoulder, -arm), spine, head(c7), false);
    }

    private record Leg(Vector knee, Vector ankle, double lean) {}

    /** Knee and ankle seen from the hip; the thigh forward of plumb, the knee bent, degrees. */
    private Leg leg(double thigh, double bent) {
        Vector knee = plumb(thigh).times(build.thigh());
        return new Leg(knee, knee.plus(plumb(thigh - bent).times(build.shank())), Math.max(0, bent - thigh - 12));
    }

    private static Vector plumb(double ahead) {
        return new Vector(Math.sin(Math.toRadians(ahead)), -Math.cos(Math.toRadians(ahead)), 0);
    }

    private Limbs limbs(Leg leg, int side, double hip, Vector shoulder, double arm) {
        double stance = side * 0.10 * build.scale();
        Vector up = new Vector(0, hip, 0);
        Vector ankle = leg.ankle().plus(up).atZ(stance);
        double lean = Math.toRadians(Math.min(40, leg.lean()));
        Vector foot = new Vector(Math.cos(lean), -Math.sin(lean), 0);
        Vector sole = ankle.plus(new Vector(0, 0.030 * build.scale() - build.ankle(), 0));
        Vector elbow = shoulder.plus(plumb(arm - 4).times(build.upperArm())).atZ(side * (build.shoulderHalf() + 0.03));
        Vector wrist = elbow.plus(plumb(arm + 14).times(build.forearm()));
        return new Limbs(
                shoulder.atZ(side * build.shoulderHalf()),
                elbow,
                wrist,
                wrist.plus(plumb(arm + 14).times(build.hand())),
                up.atZ(side * build.hipHalf()),
                leg.knee().plus(up).atZ(stance),
                ankle,
                sole.minus(foot.times(build.heelBehind())),
                sole.plus(foot.times(build.toeAhead())));
    }

    private List<Vector> spine(Vector hip) {
        List<Vector> nodes = new ArrayList<>();
        nodes.add(hip);
        Vector at = hip;
        for (int i = 0; i < DEGREES.length; i++) {
            double length = i == 0 ? build.pelvis() : i <= 5 ? build.lumbar() : build.thorax();
            double angle = Math.toRadians(-DEGREES[i] + 4);
            at = at.plus(new Vector(Math.sin(angle), Math.cos(angle), 0).times(length));
            nodes.add(at);
        }
        return nodes;
    }

    private Head head(Vector neck) {
        Vector forward = new Vector(1, 0, 0);
        Vector centre = neck.plus(new Vector(0.040, 0.148, 0).times(build.scale()));
        return new Head(centre, forward, Vector.UP, build.scale());
    }
}
