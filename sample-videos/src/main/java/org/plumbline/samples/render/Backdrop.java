package org.plumbline.samples.render;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.light.Lamp;
import org.plumbline.samples.render.light.Light;
import org.plumbline.samples.render.room.Furniture;
import org.plumbline.samples.render.room.Room;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.scene.Area;
import org.plumbline.samples.scene.Setting;
import org.plumbline.samples.truth.Camera;

/**
 * The room without lifter and barbell, drawn once by a straight lens that sees a little more than the picture. A camera
 * that has turned or moved since, or whose lens bends, looks it up by the place that each of its pixels shows.
 */
final class Backdrop {
    private static final int TILE = 16;
    private static final double SHADOWED = 9;
    private static final int SHADOW_MAP = 768;

    private final Camera camera;
    private final Area area;
    private final Room room;
    private final Lamp lamp;
    private final float[] lights;
    private final float[] places;
    private final float[] normals;
    private final float[] depths;
    private final boolean[] mirrored;

    /**
     * Draws the room.
     *
     * @param aimed the camera without bending lens
     * @param area what of its endless picture to draw
     */
    Backdrop(Camera aimed, Area area, Setting setting, ForkJoinPool pool) {
        camera = aimed;
        this.area = area;
        room = new Room(camera.eye(), setting);
        lamp = Lamp.of(setting.lighting(), camera.eye());
        int pixels = area.width() * area.height();
        lights = new float[6 * pixels];
        places = new float[3 * pixels];
        normals = new float[3 * pixels];
        depths = new float[pixels];
        mirrored = new boolean[pixels];
        List<Layer> furniture = Furniture.of(setting, room.placement());
        Light light = Light.on(furniture, lamp.towards(), new Vector(0, 1, 0), SHADOWED, SHADOW_MAP, pool);
        Scenery scenery =
                new Scenery(room, furniture, light, lamp, setting.lighting().strength());
        int across = (area.width() + TILE - 1) / TILE;
        int down = (area.height() + TILE - 1) / TILE;
        pool.submit(() -> IntStream.range(0, across * down)
                        .parallel()
                        .forEach(i -> fill(scenery, i % across * TILE, i / across * TILE)))
                .join();
    }

    Room room() {
        return room;
    }

    Lamp lamp() {
        return lamp;
    }

    private void fill(Scenery scenery, int left, int top) {
        Scenery.View view = scenery.through(Tile.beam(camera, area.left() + left, area.top() + top, TILE));
        for (int y = top; y < Math.min(top + TILE, area.height()); y++) {
            for (int x = left; x < Math.min(left + TILE, area.width()); x++) {
                int at = y * area.width() + x;
                double px = area.left() + x;
                double py = area.top() + y;
                for (int i = 0; i < 4; i++) {
                    Scenery.Glance glance =
                            view.along(camera.ray(px + 0.25 + 0.5 * (i % 2), py + 0.25 + 0.5 * (i >> 1)));
                    add(6 * at, glance.direct(), 0.25);
                    add(6 * at + 3, glance.glow(), 0.25);
                }
                Scenery.Glance middle = view.along(camera.ray(px + 0.5, py + 0.5));
                put(places, 3 * at, middle.at());
                put(normals, 3 * at, middle.normal());
                depths[at] = (float) middle.depth();
                mirrored[at] = middle.mirrored();
            }
        }
    }

    private void add(int at, Vector light, double share) {
        lights[at] += (float) (light.x() * share);
        lights[at + 1] += (float) (light.y() * share);
        lights[at + 2] += (float) (light.z() * share);
    }

    private static void put(float[] values, int at, Vector vector) {
        values[at] = (float) vector.x();
        values[at + 1] = (float) vector.y();
        values[at + 2] = (float) vector.z();
    }

    /** What a pixel of the picture shows that the room was drawn for. */
    void look(int x, int y, Sight sight) {
        int at = (y - area.top()) * area.width() + x - area.left();
        place(at, sight);
        sight.directRed = lights[6 * at];
        sight.directGreen = lights[6 * at + 1];
        sight.directBlue = lights[6 * at + 2];
        sight.glowRed = lights[6 * at + 3];
        sight.glowGreen = lights[6 * at + 4];
        sight.glowBlue = lights[6 * at + 5];
    }

    /** What a ray of another camera shows: first by its direction alone, then by the place found there. */
    void look(Vector eye, Vector ray, Sight sight) {
        Pixel first = camera.project(camera.eye().plus(ray));
        double depth = depths[index((int) Math.floor(first.x()), (int) Math.floor(first.y()))];
        Pixel seen = camera.project(eye.plus(ray.times(depth)));
        double left = seen.x() - 0.5;
        double top = seen.y() - 0.5;
        int x = (int) Math.floor(left);
        int y = (int) Math.floor(top);
        place(index((int) Math.floor(seen.x()), (int) Math.floor(seen.y())), sight);
        float fx = (float) (left - x);
        float fy = (float) (top - y);
        int a = 6 * index(x, y);
        int b = 6 * index(x + 1, y);
        int c = 6 * index(x, y + 1);
        int d = 6 * index(x + 1, y + 1);
        sight.directRed = mixed(a, b, c, d, fx, fy);
        sight.directGreen = mixed(a + 1, b + 1, c + 1, d + 1, fx, fy);
        sight.directBlue = mixed(a + 2, b + 2, c + 2, d + 2, fx, fy);
        sight.glowRed = mixed(a + 3, b + 3, c + 3, d + 3, fx, fy);
        sight.glowGreen = mixed(a + 4, b + 4, c + 4, d + 4, fx, fy);
        sight.glowBlue = mixed(a + 5, b + 5, c + 5, d + 5, fx, fy);
        sight.depth -= (float) eye.minus(camera.eye()).dot(ray);
    }

    private float mixed(int a, int b, int c, int d, float fx, float fy) {
        return (lights[a] * (1 - fx) + lights[b] * fx) * (1 - fy) + (lights[c] * (1 - fx) + lights[d] * fx) * fy;
    }

    private int index(int x, int y) {
        int column = Math.clamp(x - area.left(), 0, area.width() - 1);
        return Math.clamp(y - area.top(), 0, area.height() - 1) * area.width() + column;
    }

    private void place(int at, Sight sight) {
        sight.x = places[3 * at];
        sight.y = places[3 * at + 1];
        sight.z = places[3 * at + 2];
        sight.normalX = normals[3 * at];
        sight.normalY = normals[3 * at + 1];
        sight.normalZ = normals[3 * at + 2];
        sight.depth = depths[at];
        sight.mirrored = mirrored[at];
    }
}
