package org.plumbline.samples.render;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.truth.Camera;

/**
 * The time for which a frame is open, as evenly spread moments about when it is taken. Only rectangles in which
 * something moves far enough to be seen are drawn at each of them.
 */
final class Exposure {
    /** Pixels of movement during the exposure that nobody sees. */
    private static final double UNSEEN = 0.35;

    private static final double QUICK = 6;
    private static final int MOMENTS = 5;
    private static final int MORE_MOMENTS = 9;

    private final List<Instant> moments;
    private final boolean everywhere;

    private Exposure(List<Instant> moments, boolean everywhere) {
        this.moments = moments;
        this.everywhere = everywhere;
    }

    static Exposure of(double seconds, double taken, Instant now, Stage stage) {
        if (seconds == 0) {
            return new Exposure(List.of(), false);
        }
        double shaken = shaken(stage.camera(taken - seconds / 2), stage.camera(taken + seconds / 2));
        int count = shaken > QUICK ? MORE_MOMENTS : MOMENTS;
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double at = taken + seconds * ((i + 0.5) / count - 0.5);
            List<Layer> layers = 2 * i + 1 == count ? now.layers() : stage.layers(at);
            moments.add(stage.instant(layers, stage.camera(at), now.shader()));
        }
        return new Exposure(moments, shaken > UNSEEN);
    }

    /** Pixels by which the picture's middle moves. */
    private static double shaken(Camera from, Camera to) {
        Vector far = from.eye().plus(from.ahead().times(4)).plus(from.right()).plus(from.down());
        Pixel before = from.project(far);
        return before.distance(to.project(far));
    }

    /** Whether something moves visibly in a rectangle of the picture. */
    boolean blurs(Tile tile) {
        if (moments.isEmpty()) {
            return false;
        }
        return everywhere
                || tile.moved(moments.getFirst().layers(), moments.getLast().layers()) > UNSEEN;
    }

    /** Draws a rectangle at each moment, with one ray per pixel and moment, each elsewhere in the pixel. */
    void expose(Tile tile, Canvas canvas) {
        tile.clear(canvas);
        int count = moments.size();
        for (int i = 0; i < count; i++) {
            Tile then = new Tile(tile.span(), moments.get(i));
            // Steps of two fifths (or ninths) visit every row of an even grid once.
            then.add(canvas, (i + 0.5) / count, (i * 2 % count + 0.5) / count, 1.0 / count);
        }
    }
}
