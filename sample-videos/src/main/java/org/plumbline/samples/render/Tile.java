package org.plumbline.samples.render;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.light.Shader;
import org.plumbline.samples.render.solid.Beam;
import org.plumbline.samples.render.solid.Field;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.truth.Camera;

/** A small rectangle of the picture at one moment, with the shapes that can be seen in it. */
final class Tile {
    private static final double FAR = 30;
    /** Pixels on a side of a block whose rays set out together. */
    private static final int BLOCK = 4;

    private static final Vector BLACK = new Vector(0, 0, 0);

    /** Metres; what moves is seldom nearer to the lens. */
    private static final double NEAR = 2.5;

    private static final double[][] CORNERS = {{0.125, 0.375}, {0.625, 0.125}, {0.875, 0.625}, {0.375, 0.875}};

    private final Span span;
    private final Instant instant;
    private final Beam beam;
    private final Field field;
    /** For each block of pixels, row by row, how far no ray through it meets anything; -1 = not yet known. */
    private final double[] free;

    private final int blocksAcross;
    private final Sight sight = new Sight();
    private @Nullable Field reflected;

    /** A rectangle of pixels. */
    record Span(int left, int top, int right, int bottom) {}

    Tile(Span span, Instant instant) {
        this.span = span;
        this.instant = instant;
        beam = beam(
                instant.camera(),
                span.left(),
                span.top(),
                Math.max(span.right() - span.left(), span.bottom() - span.top()));
        field = new Field(instant.layers(), beam);
        blocksAcross = (span.right() - span.left() + BLOCK - 1) / BLOCK;
        free = new double[blocksAcross * ((span.bottom() - span.top() + BLOCK - 1) / BLOCK)];
        Arrays.fill(free, -1);
    }

    /** How far no ray through a pixel's block meets anything. */
    private double free(int x, int y) {
        int column = (x - span.left()) / BLOCK;
        int row = (y - span.top()) / BLOCK;
        int block = row * blocksAcross + column;
        if (free[block] < 0) {
            int left = span.left() + column * BLOCK;
            int top = span.top() + row * BLOCK;
            free[block] = field.free(beam(instant.camera(), left, top, BLOCK));
        }
        return free[block];
    }

    /** The rays through a square of pixels. */
    static Beam beam(Camera camera, int left, int top, int size) {
        Vector axis = camera.ray(left + size / 2.0, top + size / 2.0);
        double slope = 0;
        for (int corner = 0; corner < 4; corner++) {
            Vector edge = camera.ray(left + size * (corner % 2), top + size * (corner >> 1));
            slope = Math.max(slope, edge.minus(axis).length());
        }
        return new Beam(camera.eye(), axis, 0, slope * 1.01);
    }

    Span span() {
        return span;
    }

    /** About how many pixels something in sight moves from one set of layers to the same layers in another pose. */
    double moved(List<Layer> from, List<Layer> to) {
        return Field.moved(from, to, beam) * instant.camera().focal() / NEAR;
    }

    void clear(Canvas canvas) {
        for (int y = span.top(); y < span.bottom(); y++) {
            for (int x = span.left(); x < span.right(); x++) {
                canvas.set(x, y, BLACK);
            }
        }
    }

    /** One ray through every pixel's middle. */
    void draw(Canvas canvas) {
        for (int y = span.top(); y < span.bottom(); y++) {
            for (int x = span.left(); x < span.right(); x++) {
                canvas.set(x, y, seen(x, y, 0.5, 0.5, canvas));
            }
        }
    }

    /** Four rays through the pixels at the edge of something. */
    void smooth(Canvas canvas) {
        for (int y = span.top(); y < span.bottom(); y++) {
            for (int x = span.left(); x < span.right(); x++) {
                if (canvas.isEdge(x, y)) {
                    Vector sum = new Vector(0, 0, 0);
                    for (double[] corner : CORNERS) {
                        sum = sum.plus(seen(x, y, corner[0], corner[1], null));
                    }
                    canvas.set(x, y, sum.times(0.25));
                }
            }
        }
    }

    /** One ray through every pixel at a place within it, added to what is there. */
    void add(Canvas canvas, double dx, double dy, double share) {
        for (int y = span.top(); y < span.bottom(); y++) {
            for (int x = span.left(); x < span.right(); x++) {
                canvas.add(x, y, seen(x, y, dx, dy, null), share);
            }
        }
    }

    /** What a ray shows; the canvas, if any, is told whose it is. */
    private Vector seen(int x, int y, double dx, double dy, @Nullable Canvas canvas) {
        Backdrop backdrop = instant.backdrop();
        Vector ray = null;
        if (instant.straight()) {
            backdrop.look(x, y, sight);
        } else {
            ray = instant.camera().ray(x + dx, y + dy);
            backdrop.look(beam.origin(), ray, sight);
        }
        double near = field.isFree() ? Field.NOTHING : free(x, y);
        if (near < sight.depth) {
            Vector through = ray == null ? instant.camera().ray(x + dx, y + dy) : ray;
            double t = field.march(beam.origin(), through, near, Math.min(FAR, sight.depth));
            if (t < Field.NOTHING) {
                return surface(field, beam.origin(), through, t, x, y, canvas, false);
            }
        }
        if (sight.mirrored) {
            Vector through = ray == null ? instant.camera().ray(x + dx, y + dy) : ray;
            Field image = reflected;
            if (image == null) {
                image = new Field(instant.layers(), instant.mirror().reflected(beam));
                reflected = image;
            }
            if (!image.isFree()) {
                Vector eye = instant.mirror().image(beam.origin());
                Vector away = instant.mirror().reflected(through);
                double there =
                        sight.depth + new Vector(sight.x, sight.y, sight.z).distance(eye.plus(away.times(sight.depth)));
                double t = image.march(eye, away, sight.depth, Math.min(FAR, there));
                if (t < Field.NOTHING) {
                    return surface(image, eye, away, t, x, y, canvas, true).times(Instant.MIRROR);
                }
            }
            return room(image);
        }
        return room(field);
    }

    private Vector surface(
            Field met, Vector eye, Vector ray, double t, int x, int y, @Nullable Canvas canvas, boolean image) {
        Vector at = eye.plus(ray.times(t));
        Layer layer = met.layer(at);
        if (canvas != null) {
            canvas.mark(x, y, layer, image);
        }
        return instant.shader().surface(met, layer, at, ray);
    }

    /** The room with the shadow of lifter and barbell and the dark where they touch it. */
    private Vector room(Field near) {
        Shader shader = instant.shader();
        double lit = sight.directRed + sight.directGreen + sight.directBlue > 0
                ? shader.light().reaches(sight.x, sight.y, sight.z)
                : 0;
        double open = near.isEmpty()
                ? 1
                : near.openness(
                        new Vector(sight.x, sight.y, sight.z), new Vector(sight.normalX, sight.normalY, sight.normalZ));
        return new Vector(
                sight.directRed * lit + sight.glowRed * open,
                sight.directGreen * lit + sight.glowGreen * open,
                sight.directBlue * lit + sight.glowBlue * open);
    }
}
