package org.plumbline.samples.body;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.chain.Angles;
import org.plumbline.samples.chain.Build;
import org.plumbline.samples.chain.Planar;
import org.plumbline.samples.chain.Top;
import org.plumbline.samples.geometry.Ease;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.motion.RepCourse;
import org.plumbline.samples.motion.Sway;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.scene.Tempo;

/** The deadlift from the floor, conventional or sumo, with standing, bending down and rising before and after. */
final class Deadlift implements Doing {
    private static final Vector ELBOW = new Vector(-1, 0, 0.7);
    /** Height of the shoulders above the ankles, about which the lifter sways. */
    private static final double SHOULDERS = 1.35;

    private final Build build;
    private final Tempo tempo;
    private final double floor;
    private final double sway;
    private final Angles upright;
    private final List<Solver> up = new ArrayList<>();
    private final List<Solver> down = new ArrayList<>();
    private final List<RepCourse> courses = new ArrayList<>();
    private final Score score;
    private final Sway swaying;

    /** @throws IllegalArgumentException when this lifter can't do this lift */
    Deadlift(Scene scene, Build build) {
        this.build = build;
        tempo = scene.tempo();
        Technique technique = scene.technique();
        sway = technique.sway();
        swaying = new Sway(scene.seed(), 2);
        floor = scene.plates().radius();
        for (int rep = 0; rep < tempo.reps(); rep++) {
            Technique now = technique.in(rep);
            Technique next = rep + 1 < tempo.reps() ? technique.in(rep + 1) : now;
            Solver rising = new Solver(build, floor, new Stroke(true, now, now.setUp()));
            up.add(rising);
            down.add(new Solver(build, floor, new Stroke(false, now, next.setUp())));
            courses.add(RepCourse.of(tempo, now, rep, rising.way(), hung(rising)));
        }
        upright = Top.upright(build, technique.lockout().flexion());
        score = new Timeline(tempo, courses);
    }

    /** How high above the floor the bar hangs at the top, which leaning back changes. */
    private double hung(Solver solver) {
        double way = solver.way();
        Beat top = new Beat(new Moment(Phase.LOCKOUT, 0, 1), 0, true, way, way, 1, 0, 0, 1, false);
        return solver.at(top, 0).bar().y() - floor;
    }

    @Override
    public Score score() {
        return score;
    }

    @Override
    public State at(double seconds) {
        Beat beat = score.at(seconds);
        Planar over = over(beat, seconds);
        if (!beat.let()) {
            // Arms and shoulders give a little when the plates touch the floor: the bar is not where it would hang.
            Vector bar = over.bar().plus(new Vector(0, beat.bar() - beat.body(), 0));
            return new State(beat.moment(), over, bar, bar.atZ(build.gripHalf()), ELBOW, true);
        }
        Vector grip = over.bar().atZ(build.gripHalf()).minus(over.shoulder().atZ(build.shoulderHalf()));
        if (beat.body() < 0) {
            grip = grip.plus(new Vector(0, beat.bar() - beat.body(), 0));
        }
        Angles bent = upright.towards(over.angles(), beat.grasp());
        double lean = sway / SHOULDERS * swaying.at(0, seconds) * (1 - beat.grasp());
        Planar lifter = bent.on(build, over.foot()).leaning(lean);
        Vector hanging = new Vector(0.05 * build.scale(), -0.985 * build.arm(), 0.03 * build.scale());
        Vector hand = lifter.shoulder().atZ(build.shoulderHalf()).plus(hanging.towards(grip, beat.grasp()));
        return new State(beat.moment(), lifter, lying(beat, seconds), hand, ELBOW, false);
    }

    /** The lifter with stretched arms over the bar, or at the top with it. */
    private Planar over(Beat beat, double seconds) {
        Solver solver = beat.rising() ? up.get(beat.stroke()) : down.get(beat.stroke());
        double u = beat.body() / solver.way();
        double standing = Ease.step(0.05, 0.35, u);
        Planar pose = solver.at(beat, sway * (1 - standing) * swaying.at(1, seconds));
        return pose.leaning(sway / SHOULDERS * swaying.at(0, seconds) * standing);
    }

    /** A bar that nobody holds: where it was left, or falling, bouncing and rolling to where it is taken up next. */
    private Vector lying(Beat beat, double seconds) {
        int rep = beat.moment().phase() == Phase.BENDING ? Math.max(beat.stroke() - 1, 0) : beat.stroke();
        RepCourse course = courses.get(rep);
        double start = build.midfoot() + up.getFirst().offset();
        double let = released(rep);
        if (course.falls() == 0 || seconds < let) {
            return new Vector(start, floor, 0);
        }
        Vector from = over(score.at(let - 1e-9), let).bar();
        double high = course.down().height(0);
        double share = course.down().height(Math.min(seconds - let, tempo.lower())) / high;
        double rolled = Ease.leastJerk((seconds - let - course.falls()) / (tempo.lower() - course.falls()));
        return new Vector(Ease.between(from.x(), start, rolled), floor + share * (from.y() - floor), 0);
    }

    private double released(int rep) {
        return score.spans().get(rep).turn();
    }
}
