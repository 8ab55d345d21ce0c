package org.plumbline.samples.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.figure.Bystander;
import org.plumbline.samples.render.figure.Figure;
import org.plumbline.samples.render.light.Light;
import org.plumbline.samples.render.light.Shader;
import org.plumbline.samples.render.plate.Barbell;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.scene.Area;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Setting;
import org.plumbline.samples.truth.Camera;
import org.plumbline.samples.truth.CameraMotion;

/** A scene with everything in it, at any time. */
final class Stage {
    private static final double SPARE = 24;
    private static final double STEEPEST = 0.25;

    private final Scene scene;
    private final Performance performance;
    private final CameraMotion motion;
    private final boolean straight;
    private final Backdrop backdrop;
    private final Mirror mirror;
    private final Optional<Bystander> bystander;
    private final ForkJoinPool pool;

    Stage(Scene scene, ForkJoinPool pool) {
        this.scene = scene;
        this.pool = pool;
        performance = new Performance(scene);
        motion = CameraMotion.of(scene);
        straight = motion.isStill() && scene.shot().distortion() == 0;
        Camera aimed = Camera.of(scene.shot().withDistortion(0), scene.format());
        Area area = straight ? scene.format().picture() : seen(aimed);
        backdrop = new Backdrop(aimed, area, scene.setting(), pool);
        mirror = Mirror.of(backdrop.room());
        bystander = scene.setting().secondPerson() == Setting.SecondPerson.NONE
                ? Optional.empty()
                : Optional.of(new Bystander(scene.setting()));
    }

    /** What the camera sees in the course of the scene, in pixels of the picture that it was aimed to take. */
    private Area seen(Camera aimed) {
        Area picture = scene.format().picture();
        double left = picture.left();
        double right = picture.right();
        double top = picture.top();
        double bottom = picture.bottom();
        for (int frame = 0; frame < scene.frames(); frame++) {
            Camera camera = motion.at(scene.taken(frame));
            for (int i = 0; i < 9; i++) {
                Vector ray = camera.ray(
                        picture.left() + picture.width() * (i % 3) / 2.0,
                        picture.top() + picture.height() * (i / 3) / 2.0);
                if (ray.dot(aimed.ahead()) < STEEPEST) {
                    throw new IllegalArgumentException("the camera drifts too far away from where it was aimed");
                }
                Pixel pixel = aimed.project(aimed.eye().plus(ray));
                left = Math.min(left, pixel.x());
                right = Math.max(right, pixel.x());
                top = Math.min(top, pixel.y());
                bottom = Math.max(bottom, pixel.y());
            }
        }
        int x = (int) Math.floor(left - SPARE);
        int y = (int) Math.floor(top - SPARE);
        return new Area(x, y, (int) Math.ceil(right + SPARE) - x, (int) Math.ceil(bottom + SPARE) - y);
    }

    List<Layer> layers(double seconds) {
        Pose pose = performance.at(seconds);
        List<Layer> layers = new ArrayList<>(Figure.of(pose, scene.lifter()));
        layers.addAll(Barbell.of(pose.bar(), scene.plates()));
        bystander.ifPresent(
                person -> layers.addAll(person.at(seconds, backdrop.room().placement())));
        return layers;
    }

    Camera camera(double seconds) {
        return motion.at(seconds);
    }

    Shader shader(List<Layer> layers) {
        Vector towards = backdrop.lamp().towards();
        // A map as fine for one as for two, about the lifter or as far as the second person walks.
        Light light = bystander.isEmpty()
                ? Light.on(layers, towards, new Vector(0, 0.8, 0), 3.6, 384, pool)
                : Light.on(layers, towards, backdrop.room().placement().out(new Vector(0, 0.8, -0.7)), 6, 640, pool);
        return new Shader(light, backdrop.lamp());
    }

    Instant instant(List<Layer> layers, Camera camera, Shader shader) {
        return new Instant(layers, camera, backdrop, straight, shader, mirror);
    }
}
