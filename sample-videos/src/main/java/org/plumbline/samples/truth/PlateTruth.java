package org.plumbline.samples.truth;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.PlateStyle;
import org.plumbline.samples.scene.Plates;

/**
 * The outward face of the outermost of the largest plates on one side.
 *
 * @param face its centre in space, metres
 * @param centre its centre in the picture
 * @param diameter pixels between the points of the circle of its nominal diameter straight above and below its centre
 * @param rim points of its edge in the picture, evenly around it, from the top forwards; with its corners, if it has any
 */
public record PlateTruth(Vector face, Pixel centre, double diameter, List<Pixel> rim) {
    private static final int POINTS = 72;
    private static final double SIDE = 30;

    public PlateTruth {
        rim = List.copyOf(rim);
    }

    static PlateTruth of(Vector face, Plates plates, Camera camera) {
        double turned = plates.turned(face.y());
        List<Pixel> rim = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            double angle = 360.0 * i / POINTS;
            double radius = plates.radius();
            if (plates.style() == PlateStyle.TWELVE_SIDED) {
                radius /= Math.cos(Math.toRadians(Math.IEEEremainder(angle - turned, SIDE)));
            }
            double sine = Math.sin(Math.toRadians(angle));
            double cosine = Math.cos(Math.toRadians(angle));
            rim.add(camera.project(face.plus(new Vector(sine, cosine, 0).times(radius))));
        }
        Pixel top = camera.project(face.plus(new Vector(0, plates.radius(), 0)));
        Pixel bottom = camera.project(face.plus(new Vector(0, -plates.radius(), 0)));
        return new PlateTruth(face, camera.project(face), top.distance(bottom), rim);
    }
}
