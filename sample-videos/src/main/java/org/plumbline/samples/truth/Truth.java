package org.plumbline.samples.truth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.cloth.Dressed;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Plates;
import org.plumbline.samples.scene.Scene;

/** A scene's truth, computed from its poses and its camera alone: nothing is read from pictures. */
public final class Truth {
    /** Distance from the lifter's plane to the middle of the plates, metres, where one of usual thickness is loaded. */
    public static final double PLATE_PLANE = 0.705;

    /** Distance from the lifter's plane to the end of the sleeve, metres. */
    public static final double SLEEVE_END = 1.05;

    private final Scene scene;
    private final Performance performance;
    private final CameraMotion motion;

    /**
     * Prepares the truth of a scene.
     *
     * @throws IllegalArgumentException when the scene's lifter can't do its lift
     */
    public Truth(Scene scene) {
        this.scene = scene;
        performance = new Performance(scene);
        motion = CameraMotion.of(scene);
    }

    /** What is true of a frame, counted from 0. */
    public FrameTruth of(int frame) {
        double taken = scene.taken(frame);
        double rolling = scene.shot().rollingShutter();
        FrameTruth middle = of(frame, taken);
        return rolling == 0
                ? middle
                : new RollingShutter(
                                scene.format().picture(),
                                of(frame, taken - rolling / 2),
                                of(frame, taken + rolling / 2))
                        .seen(middle);
    }

    private FrameTruth of(int frame, double time) {
        Pose pose = performance.at(time);
        Camera camera = motion.at(time);
        Dressed dressed = new Dressed(pose.spine(), scene.lifter());
        Map<Joint, Vector> space = Joints.of(pose);
        Map<Joint, Pixel> picture = new EnumMap<>(Joint.class);
        space.forEach((joint, place) -> picture.put(joint, camera.project(place)));
        Vector midfoot = midfoot(pose);
        Plates plates = scene.plates();
        double near = scene.shot().facing() == Facing.RIGHT ? 1 : -1;
        Vector sleeve = pose.bar().atZ(near * SLEEVE_END);
        return new FrameTruth(
                frame,
                time,
                scene.shown(frame),
                pose.moment(),
                space,
                picture,
                pose.bar(),
                camera.project(pose.bar()),
                PlateTruth.of(pose.bar().atZ(near * plates.face()), plates, camera),
                midfoot,
                camera.project(midfoot),
                pose.trunkAngle(),
                pose.hipAngle(),
                pose.flexion(),
                BackOutline.of(pose.spine(), dressed.clothed(), camera),
                BackOutline.of(pose.spine(), dressed.skin(), camera),
                PlateTruth.of(pose.bar().atZ(-near * plates.face()), plates, camera),
                sleeve,
                camera.project(sleeve),
                camera);
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
