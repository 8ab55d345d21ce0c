package org.plumbline.samples.render;

import java.util.stream.IntStream;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.truth.Camera;

/** The empty room as the camera sees it, averaged over four rays a pixel: colour, place and direction of each pixel. */
final class Backdrop {
    private final int width;
    private final float[] colours;
    private final Room.Spot[] spots;

    Backdrop(Camera camera, Format format, long seed) {
        width = format.width();
        colours = new float[3 * width * format.height()];
        spots = new Room.Spot[width * format.height()];
        Room room = new Room(camera.eye(), seed);
        IntStream.range(0, format.height()).forEach(y -> row(room, camera, y));
    }

    private void row(Room room, Camera camera, int y) {
        for (int x = 0; x < width; x++) {
            int at = y * width + x;
            for (int i = 0; i < 4; i++) {
                Vector ray = camera.ray(x + 0.25 + 0.5 * (i % 2), y + 0.25 + 0.5 * (i >> 1));
                Room.Spot spot = room.seen(camera.eye(), ray);
                colours[3 * at] += (float) spot.red() / 4;
                colours[3 * at + 1] += (float) spot.green() / 4;
                colours[3 * at + 2] += (float) spot.blue() / 4;
            }
            spots[at] = room.seen(camera.eye(), camera.ray(x + 0.5, y + 0.5));
        }
    }

    /** Linear red, green, blue of the unlit pixel. */
    Vector colour(int x, int y) {
        int at = 3 * (y * width + x);
        return new Vector(colours[at], colours[at + 1], colours[at + 2]);
    }

    /** What the pixel's middle shows of the room. */
    Room.Spot spot(int x, int y) {
        return spots[y * width + x];
    }
}
