package org.plumbline.samples.truth;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;

/**
 * The outer face of the plate nearer to the camera.
 *
 * @param face its centre in space, metres
 * @param centre its centre in the picture
 * @param diameter pixels between its uppermost and lowest point in space
 * @param rim points of its edge in the picture, evenly around it
 */
public record PlateTruth(Vector face, Pixel centre, double diameter, List<Pixel> rim) {
    private static final int POINTS = 72;

    public PlateTruth {
        rim = List.copyOf(rim);
    }

    static PlateTruth of(Vector face, double radius, Camera camera) {
        List<Pixel> rim = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            double angle = 2 * Math.PI * i / POINTS;
            rim.add(camera.project(face.plus(new Vector(Math.sin(angle), Math.cos(angle), 0).times(radius))));
        }
        return new PlateTruth(face, camera.project(face), rim.get(0).distance(rim.get(POINTS / 2)), rim);
    }
}
