package org.plumbline.samples.render;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.truth.Camera;

/**
 * Draws the frames of a scene on a given number of threads. The same scene and frame give the same bytes, whatever the
 * number of threads and whichever frames were drawn before.
 */
public final class FrameRenderer implements AutoCloseable {
    private static final int TILE = 16;

    private final Scene scene;
    private final Performance performance;
    private final Camera camera;
    private final Backdrop backdrop;
    private final ForkJoinPool pool;

    /**
     * Prepares a scene.
     *
     * @throws IllegalArgumentException when the scene's lifter can't do its lift
     */
    public FrameRenderer(Scene scene, int threads) {
        this.scene = scene;
        performance = new Performance(scene);
        camera = Camera.of(scene.shot(), scene.format());
        backdrop = new Backdrop(camera, scene.format(), scene.setting().gym());
        pool = new ForkJoinPool(threads);
    }

    /** Draws one frame, counted from 0. */
    public Frame render(int frame) {
        Pose pose = performance.at(scene.taken(frame));
        List<Layer> layers = new ArrayList<>(Figure.of(pose, scene.lifter()));
        layers.addAll(Barbell.of(pose.bar(), scene.plates()));
        Light light = Light.on(layers, Light.lamp(camera.eye()), pool);
        Shader shader = new Shader(new Paint(scene, pose), light, camera);
        Format format = scene.format();
        Canvas canvas = new Canvas(format);
        int across = (format.width() + TILE - 1) / TILE;
        int down = (format.height() + TILE - 1) / TILE;
        Tile[] tiles = new Tile[across * down];
        each(tiles.length, i -> {
            int x = i % across * TILE;
            int y = i / across * TILE;
            Tile tile = new Tile(
                    x,
                    y,
                    Math.min(x + TILE, format.width()),
                    Math.min(y + TILE, format.height()),
                    new Field(layers, beam(x, y)));
            tile.draw(canvas, shader, backdrop);
            tiles[i] = tile;
        });
        each(tiles.length, i -> tiles[i].smooth(canvas, shader, backdrop));
        return canvas.develop(scene.seed() + frame, format.noise());
    }

    private void each(int count, IntConsumer work) {
        pool.submit(() -> IntStream.range(0, count).parallel().forEach(work)).join();
    }

    private Beam beam(int x, int y) {
        Vector axis = camera.ray(x + TILE / 2.0, y + TILE / 2.0);
        double slope = 0;
        for (int corner = 0; corner < 4; corner++) {
            Vector edge = camera.ray(x + TILE * (corner % 2), y + TILE * (corner >> 1));
            slope = Math.max(slope, edge.minus(axis).length());
        }
        return new Beam(camera.eye(), axis, 0, slope * 1.01);
    }

    @Override
    public void close() {
        pool.close();
    }
}
