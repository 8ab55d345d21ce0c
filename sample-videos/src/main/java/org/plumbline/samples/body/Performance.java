package org.plumbline.samples.body;

import java.util.List;
import org.plumbline.samples.chain.Build;
import org.plumbline.samples.chain.Planar;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Scene;

/** A scene's lift: the pose at any time. */
public final class Performance {
    private final Build build;
    private final Doing doing;
    private final Gazing gazing;

    /**
     * Prepares the lift of a scene.
     *
     * @throws IllegalArgumentException when this lifter can't do this lift
     */
    public Performance(Scene scene) {
        build = Build.of(scene.lifter(), scene.lift());
        gazing = new Gazing(scene);
        doing = switch (scene.lift()) {
            case CONVENTIONAL, SUMO -> new Deadlift(scene, build);
            case ROMANIAN -> new Romanian(scene, build);
            case SQUAT -> new Squat(scene, build);
            case STANDING -> new Standing(scene, build);
        };
    }

    public Build build() {
        return build;
    }

    /** The repetitions of a deadlift, in order; none for other lifts. */
    public List<Span> spans() {
        return doing.score().spans();
    }

    /**
     * The pose at a time.
     *
     * @param seconds since the first frame
     * @throws IllegalArgumentException when the lifter can't take the pose
     */
    public Pose at(double seconds) {
        Doing.State state = doing.at(seconds);
        Planar lifter = state.lifter();
        Vector c7 = lifter.spine().getLast();
        Vector trunk = c7.minus(lifter.spine().get(lifter.spine().size() - 2)).unit();
        Head head = Head.on(c7, trunk, gazing.pitch(lifter.trunkAngle(), seconds), build.scale());
        return new Pose(
                state.moment(),
                Limbs.of(state, build, -1),
                Limbs.of(state, build, 1),
                lifter.spine(),
                head,
                state.bar(),
                state.holding(),
                lifter.trunkAngle(),
                lifter.hipAngle(),
                lifter.flexion());
    }
}
