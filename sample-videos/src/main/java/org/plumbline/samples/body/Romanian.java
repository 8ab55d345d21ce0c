package org.plumbline.samples.body;

import org.plumbline.samples.chain.Angles;
import org.plumbline.samples.chain.Build;
import org.plumbline.samples.chain.Foot;
import org.plumbline.samples.chain.Legs;
import org.plumbline.samples.chain.Planar;
import org.plumbline.samples.chain.Segments;
import org.plumbline.samples.chain.Spine;
import org.plumbline.samples.chain.Top;
import org.plumbline.samples.geometry.Ease;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.motion.Sway;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;

/** The Romanian deadlift: from the top to below the knee with hardly bent legs, the hips going back, and up again. */
final class Romanian implements Doing {
    private static final Vector ELBOW = new Vector(-1, 0, 0.7);
    private static final double BELOW_KNEE = 0.06;
    private static final double KNEES = Math.toRadians(24);
    private static final double REACH = 0.03;
    private static final double AHEAD = 0.01;
    private static final double SHOULDERS = 1.35;

    private final Build build;
    private final Technique technique;
    private final Top top;
    private final double low;
    private final double floor;
    private final Score score;
    private final Sway swaying;

    /** @throws IllegalArgumentException when this lifter can't do this lift */
    Romanian(Scene scene, Build build) {
        this.build = build;
        technique = scene.technique();
        floor = scene.plates().radius();
        top = Top.of(build, new Technique.Lockout(technique.lockout().flexion(), 0, 0, 0));
        low = build.ankle() + build.shank() - BELOW_KNEE * build.scale() - floor;
        if (low < 0.03) {
            throw new IllegalArgumentException("the plates would touch the floor");
        }
        swaying = new Sway(scene.seed(), 1);
        score = new Hanging(scene.tempo(), low, top.bar().y() - floor, true);
    }

    @Override
    public Score score() {
        return score;
    }

    @Override
    public State at(double seconds) {
        Beat beat = score.at(seconds);
        double high = top.bar().y() - floor;
        Planar pose = bent((beat.bar() - low) / (high - low));
        Planar lifter = pose.leaning(technique.sway() / SHOULDERS * swaying.at(0, seconds));
        return new State(beat.moment(), lifter, lifter.bar(), lifter.bar().atZ(build.gripHalf()), ELBOW, true);
    }

    /** @param u share of the way up */
    private Planar bent(double u) {
        double s = build.scale();
        Angles standing = top.pose().angles();
        double knees = Ease.between(KNEES, standing.shank() - standing.thigh(), Ease.step(0, 1, u));
        double flexion = Ease.between(
                technique.setUp().flexion() + technique.pull().flexion(),
                technique.lockout().flexion(),
                Ease.step(0.2, 1, u));
        Spine spine = Spine.bent(build, flexion);
        Vector bar = new Vector(
                Ease.between(build.midfoot() + AHEAD * s, top.bar().x(), Ease.step(0.2, 1, u)),
                Ease.between(low + floor, top.bar().y(), u),
                0);
        double reach = Ease.between(REACH * s, top.reach(), Ease.step(0.2, 1, u));
        Vector shoulder = bar.plus(new Vector(reach, build.hang(reach), 0));
        Vector ankle = Foot.FLAT.ankle(build, 1);
        double shank = Legs.shank(build, build.kneeOutTop());
        double thigh = Legs.thigh(build, ankle.z(), build.kneeOutTop());
        double leg = Math.sqrt(shank * shank + thigh * thigh + 2 * shank * thigh * Math.cos(knees));
        Vector hip = Segments.behind(ankle.atZ(0), leg, shoulder, spine.length());
        Vector line = hip.minus(ankle.atZ(0));
        double forward = Math.acos((leg * leg + shank * shank - thigh * thigh) / (2 * leg * shank));
        double tilt = Math.atan2(line.x(), line.y()) + forward;
        Vector trunk = shoulder.minus(hip);
        Angles angles = new Angles(tilt, tilt - knees, Math.atan2(trunk.x(), trunk.y()), build.kneeOutTop(), flexion);
        Planar pose = angles.on(build, Foot.FLAT);
        return new Planar(
                pose.foot(),
                pose.ankle(),
                pose.knee(),
                pose.hip(),
                pose.shoulder(),
                bar,
                pose.spine(),
                pose.kneeOut(),
                flexion);
    }
}
