package org.plumbline.samples.render;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Beam;
import org.plumbline.samples.render.solid.Field;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.truth.Camera;

/**
 * The time for which a frame is open, as evenly spread moments about when it is taken. Only rectangles in which
 * something moves far enough to be seen are drawn at each of them.
 */
final class Exposure {
    /** Pixels of movement during the exposure that nobody sees. */
    private static final double UNSEEN = 0.35;

    /** Pixels from one moment to the next, at most, as long as that many moments are allowed; always an odd number. */
    private static final double STEP = 1.2;

    private static final int LEAST_MOMENTS = 5;
    private static final int MOST_MOMENTS = 17;

    /** Metres from the lens to what moves, about. */
    private static final double DISTANCE = 2.6;

    private static final Beam EVERYTHING = new Beam(new Vector(0, -100, 0), Vector.UP, 1000, 0);

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
        double moved = shaken
                + Field.moved(stage.layers(taken - seconds / 2), stage.layers(taken + seconds / 2), EVERYTHING)
                        * now.camera().focal()
                        / DISTANCE;
        int count = 2 * Math.clamp(Math.round(moved / STEP / 2), LEAST_MOMENTS / 2, MOST_MOMENTS / 2) + 1;
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
            // Steps of two out of an odd number visit every row of an even grid once.
            then.add(canvas, (i + 0.5) / count, (i * 2 % count + 0.5) / count, 1.0 / count);
        }
    }
}
