package org.plumbline.samples.body;

import org.plumbline.samples.geometry.Ease;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Scene;

/** A scene's lift: the pose at any time. */
public final class Performance {
    private final Build build;
    private final Solver solver;
    private final Timeline timeline;

    /**
     * Prepares the lift of a scene.
     *
     * @throws IllegalArgumentException when this lifter can't do this lift
     */
    public Performance(Scene scene) {
        build = Build.of(scene.lifter());
        solver = new Solver(scene);
        timeline = new Timeline(scene.tempo());
    }

    public Build build() {
        return build;
    }

    public Timeline timeline() {
        return timeline;
    }

    /**
     * The pose at a time.
     *
     * @param seconds since the first frame
     * @throws IllegalArgumentException when the lifter can't take the pose
     */
    public Pose at(double seconds) {
        Moment moment = timeline.at(seconds);
        double u = moment.share() * solver.top();
        Planar pose = solver.at(u);
        Vector c7 = pose.spine().getLast();
        Vector trunk = c7.minus(pose.spine().get(pose.spine().size() - 2)).unit();
        Head head = Head.on(c7, trunk, Ease.between(38, 6, Ease.step(0, 1, u)), build.scale());
        return new Pose(
                moment,
                Limbs.of(pose, build, -1),
                Limbs.of(pose, build, 1),
                pose.spine(),
                head,
                pose.bar(),
                pose.trunkAngle(),
                pose.hipAngle(),
                pose.flexion());
    }
}
