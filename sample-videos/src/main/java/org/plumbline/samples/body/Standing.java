package org.plumbline.samples.body;

import java.util.List;
import org.plumbline.samples.chain.Angles;
import org.plumbline.samples.chain.Build;
import org.plumbline.samples.chain.Foot;
import org.plumbline.samples.chain.Planar;
import org.plumbline.samples.chain.Top;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.motion.Sway;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;

/** Standing about behind a bar on the floor: shifting the weight, giving in the knees, swinging the arms a little. */
final class Standing implements Doing {
    private static final Vector ELBOW = new Vector(-1, 0, 0.7);
    private static final double KNEES = Math.toRadians(6);
    private static final double LEAN = Math.toRadians(1.2);
    private static final double BEND = Math.toRadians(3);
    private static final double HANDS = 0.05;

    private final Build build;
    private final Angles upright;
    private final Vector bar;
    private final double length;
    private final Sway swaying;

    Standing(Scene scene, Build build) {
        this.build = build;
        Technique technique = scene.technique();
        upright = Top.upright(build, technique.lockout().flexion());
        bar = new Vector(
                build.midfoot() + technique.setUp().barOffset(), scene.plates().radius(), 0);
        length = scene.tempo().duration();
        swaying = new Sway(scene.seed(), 4);
    }

    @Override
    public Score score() {
        return new Score() {
            @Override
            public Beat at(double seconds) {
                return new Beat(new Moment(Phase.STANDING, 0, 0), 0, true, 0, 0, 0, 0, 0, 0, true);
            }

            @Override
            public List<Span> spans() {
                return List.of();
            }
        };
    }

    @Override
    public State at(double seconds) {
        double time = Math.clamp(seconds, 0, length);
        double give = KNEES * (1 + swaying.at(0, time));
        double bend = BEND * (1 + swaying.at(1, time));
        Planar lifter = new Angles(
                        upright.shank() + give * 0.6,
                        upright.thigh() - give * 0.4,
                        upright.trunk() + bend,
                        upright.kneeOut(),
                        upright.flexion())
                .on(build, Foot.FLAT)
                .leaning(LEAN * swaying.at(2, time));
        Vector hanging = new Vector(
                0.05 * build.scale() + HANDS * swaying.at(3, time), -0.96 * build.arm(), 0.04 * build.scale());
        Vector hand = lifter.shoulder().atZ(build.shoulderHalf()).plus(hanging);
        return new State(new Moment(Phase.STANDING, 0, 0), lifter, bar, hand, ELBOW, false);
    }
}
