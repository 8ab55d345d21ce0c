package org.plumbline.samples.truth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.body.Trunk;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Plates;
import org.plumbline.samples.scene.Scene;

/** A scene's truth, computed from its poses and its camera alone: nothing is read from pictures. */
public final class Truth {
    /** Distance from the lifter's plane to the middle of the plates, metres. */
    public static final double PLATE_PLANE = 0.705;

    private final Scene scene;
    private final Performance performance;
    private final Camera camera;
    private final Trunk trunk;

    /**
     * Prepares the truth of a scene.
     *
     * @throws IllegalArgumentException when the scene's lifter can't do its lift
     */
    public Truth(Scene scene) {
        this.scene = scene;
        performance = new Performance(scene);
        camera = Camera.of(scene.shot(), scene.format());
        trunk = Trunk.of(scene.lifter());
    }

    /** What is true of a frame, counted from 0. */
    public FrameTruth of(int frame) {
        double time = scene.taken(frame);
        Pose pose = performance.at(time);
        Map<Joint, Vector> space = Joints.of(pose);
        Map<Joint, Pixel> picture = new EnumMap<>(Joint.class);
        space.forEach((joint, place) -> picture.put(joint, camera.project(place)));
        Vector midfoot = midfoot(pose);
        Plates plates = scene.plates();
        double face = PLATE_PLANE + plates.thickness() / 2;
        boolean right = scene.shot().facing() == Facing.RIGHT;
        return new FrameTruth(
                frame,
                time,
                scene.shown(frame),
                pose.moment(),
                space,
                picture,
                pose.bar(),
                camera.project(pose.bar()),
                PlateTruth.of(pose.bar().atZ(right ? face : -face), plates.radius(), camera),
                midfoot,
                camera.project(midfoot),
                pose.trunkAngle(),
                pose.hipAngle(),
                pose.flexion(),
                BackOutline.of(pose.spine(), trunk, camera));
    }

    /** The events of every repetition, in order; none for what isn't a deadlift. */
    public List<RepEvents> events() {
        Events events = new Events(performance, scene.plates().radius());
        return performance.spans().stream().map(events::of).toList();
    }

    /** Midway between heels and toes, on the floor in the sagittal plane. */
    private static Vector midfoot(Pose pose) {
        Vector heels = pose.left().heel().plus(pose.right().heel());
        Vector toes = pose.left().toe().plus(pose.right().toe());
        return new Vector(heels.plus(toes).x() / 4, 0, 0);
    }
}
