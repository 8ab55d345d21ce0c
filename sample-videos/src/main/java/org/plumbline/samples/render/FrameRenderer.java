package org.plumbline.samples.render;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.samples.render.light.Shader;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.scene.Area;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Scene;

/**
 * Draws the frames of a scene on a given number of threads. The same scene and frame give the same bytes, whatever the
 * number of threads and whichever frames were drawn before.
 */
public final class FrameRenderer implements AutoCloseable {
    private static final int TILE = 16;

    private final Scene scene;
    private final Stage stage;
    private final Darkroom darkroom;
    private final ForkJoinPool pool;

    /**
     * Prepares a scene: draws its room.
     *
     * @throws IllegalArgumentException when the scene's lifter can't do its lift, or the camera drifts out of sight
     */
    public FrameRenderer(Scene scene, int threads) {
        this.scene = scene;
        pool = new ForkJoinPool(threads);
        stage = new Stage(scene, pool);
        darkroom = new Darkroom(scene.format());
    }

    /** Draws one frame, counted from 0. */
    public Frame render(int frame) {
        double taken = scene.taken(frame);
        List<Layer> layers = stage.layers(taken);
        Shader shader = stage.shader(layers);
        Instant middle = stage.instant(layers, stage.camera(taken), shader);
        Format format = scene.format();
        Canvas canvas = new Canvas(format);
        Area picture = format.picture();
        int across = (picture.width() + TILE - 1) / TILE;
        int down = (picture.height() + TILE - 1) / TILE;
        @Nullable Tile[] sharp = new @Nullable Tile[across * down];
        List<Row> rows = rows(taken, middle, down);
        List<Tile.Span> spans = IntStream.range(0, across * down)
                .mapToObj(i -> span(picture, i % across * TILE, i / across * TILE))
                .toList();
        each(spans.size(), i -> {
            Tile tile = new Tile(spans.get(i), rows.get(i / across).now());
            tile.draw(canvas);
            sharp[i] = tile;
        });
        each(spans.size(), i -> {
            Tile tile = sharp[i];
            if (tile != null && !rows.get(i / across).exposure().blurs(tile)) {
                tile.smooth(canvas);
            }
        });
        each(spans.size(), i -> {
            Tile tile = sharp[i];
            if (tile != null && rows.get(i / across).exposure().blurs(tile)) {
                rows.get(i / across).exposure().expose(tile, canvas);
            }
        });
        long seed = scene.seed() + frame;
        return pool.submit(() -> darkroom.develop(canvas, seed)).join();
    }

    /** Tiles side by side, which are taken at one time. */
    private record Row(Instant now, Exposure exposure) {}

    /** From the top; with a rolling shutter each at its own time, but in the shadows of the middle. */
    private List<Row> rows(double taken, Instant middle, int count) {
        double open = scene.shot().exposure();
        double rolling = scene.shot().rollingShutter();
        if (rolling == 0) {
            return Collections.nCopies(count, new Row(middle, Exposure.of(open, taken, middle, stage)));
        }
        double height = scene.format().picture().height();
        return IntStream.range(0, count)
                .mapToObj(row -> {
                    double at = taken + rolling * (TILE * (row + 0.5) / height - 0.5);
                    Instant now = stage.instant(stage.layers(at), stage.camera(at), middle.shader());
                    return new Row(now, Exposure.of(open, at, now, stage));
                })
                .toList();
    }

    private static Tile.Span span(Area picture, int left, int top) {
        int x = picture.left() + left;
        int y = picture.top() + top;
        return new Tile.Span(x, y, Math.min(x + TILE, picture.right()), Math.min(y + TILE, picture.bottom()));
    }

    private void each(int count, IntConsumer work) {
        pool.submit(() -> IntStream.range(0, count).parallel().forEach(work)).join();
    }

    @Override
    public void close() {
        pool.close();
    }
}
