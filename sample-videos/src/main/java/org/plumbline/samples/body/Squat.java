package org.plumbline.samples.body;

import java.util.List;
import org.plumbline.samples.chain.Angles;
import org.plumbline.samples.chain.Build;
import org.plumbline.samples.chain.Foot;
import org.plumbline.samples.chain.Planar;
import org.plumbline.samples.chain.Root;
import org.plumbline.samples.chain.Top;
import org.plumbline.samples.geometry.Ease;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.motion.Sway;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;

/** A squat with the bar on the back, which stays over midfoot. Its repetitions are not a deadlift's. */
final class Squat implements Doing {
    private static final Vector ELBOW = new Vector(-0.5, -1, -0.2);
    private static final double SHANK = Math.toRadians(28);
    private static final double THIGH = Math.toRadians(-92);
    private static final double STANDING_BEHIND = 0.045;
    private static final double BAR = 0.014;
    private static final double SHOULDERS = 1.35;
    private static final double MOST_LEAN = Math.toRadians(70);

    private final Build build;
    private final Technique technique;
    private final Trunk trunk;
    private final Angles upright;
    private final Score score;
    private final Sway swaying;

    Squat(Scene scene, Build build) {
        this.build = build;
        technique = scene.technique();
        trunk = Trunk.of(scene.lifter());
        upright = Top.upright(build, technique.lockout().flexion());
        swaying = new Sway(scene.seed(), 1);
        score = new Hanging(scene.tempo(), 0, 1, false);
    }

    @Override
    public Score score() {
        return score;
    }

    @Override
    public State at(double seconds) {
        Beat beat = score.at(seconds);
        Planar lifter = bent(1 - beat.bar()).leaning(technique.sway() / SHOULDERS * swaying.at(0, seconds));
        Vector bar = onBack(lifter);
        return new State(beat.moment(), lifter, bar, bar.atZ(build.gripHalf()), ELBOW, true);
    }

    private Planar bent(double depth) {
        double down = Ease.step(0, 1, depth);
        double shank = Ease.between(upright.shank(), SHANK, down);
        double thigh = Ease.between(upright.thigh(), THIGH, down);
        double out = Ease.between(build.kneeOutTop(), build.kneeOut(), down);
        double flexion =
                Ease.between(technique.lockout().flexion(), technique.setUp().flexion(), down);
        // Standing, the bar may be a little behind midfoot: nobody bends forward to bring it there.
        double over = build.midfoot() - STANDING_BEHIND * build.scale() * (1 - down);
        double lean = Root.between(Math.toRadians(-20), MOST_LEAN, angle -> {
            Planar pose = new Angles(shank, thigh, angle, out, flexion).on(build, Foot.FLAT);
            return onBack(pose).x() - over;
        });
        return new Angles(shank, thigh, lean, out, flexion).on(build, Foot.FLAT);
    }

    /** Where the bar lies: on the shoulders behind the neck. */
    private Vector onBack(Planar pose) {
        List<Vector> spine = pose.spine();
        int last = spine.size() - 1;
        Vector up = spine.get(last).minus(spine.get(last - 1)).unit();
        Vector back = new Vector(-up.y(), up.x(), 0);
        double depth = trunk.depth().get(last - 1) * 0.25 + trunk.depth().get(last) * 0.75;
        return spine.get(last - 1).towards(spine.get(last), 0.75).plus(back.times(depth + BAR));
    }
}
