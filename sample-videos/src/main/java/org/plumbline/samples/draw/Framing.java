package org.plumbline.samples.draw;

import org.plumbline.samples.body.Performance;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Plates;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Shot;
import org.plumbline.samples.truth.Camera;

/** How wide a view must be for lifter and plates to fit the picture all the time. */
final class Framing {
    private static final int LOOKS = 24;
    private static final double ANY = 60;
    private static final double OUTWARD_FACE = 0.78;
    private static final double HEAD = 0.13;

    private Framing() {}

    /** The smallest vertical field of view, degrees. */
    static double fieldOfView(Scene scene, Performance performance) {
        Shot shot = scene.shot();
        Format format = scene.format();
        // Hand shake and a bent lens reach further than that, which the margin of the caller is for.
        Camera camera = Camera.of(shot.withFieldOfView(ANY).withDistortion(0), format);
        double focal = format.height() / 2.0 / Math.tan(Math.toRadians(ANY / 2));
        double most = 0;
        for (int i = 0; i <= LOOKS; i++) {
            Pose pose = performance.at(scene.tempo().duration() * i / LOOKS);
            Plates plates = scene.plates();
            for (Vector corner : new Vector[] {
                new Vector(plates.radius(), plates.radius(), OUTWARD_FACE),
                new Vector(-plates.radius(), plates.radius(), OUTWARD_FACE),
                new Vector(plates.radius(), -plates.radius(), OUTWARD_FACE),
                new Vector(-plates.radius(), -plates.radius(), OUTWARD_FACE),
            }) {
                most = Math.max(most, out(camera, format, focal, pose.bar().plus(corner)));
                most = Math.max(most, out(camera, format, focal, pose.bar().plus(corner.atZ(-corner.z()))));
            }
            Vector head =
                    pose.head().centre().plus(new Vector(0, HEAD * pose.head().scale(), 0));
            most = Math.max(most, out(camera, format, focal, head));
            most = Math.max(most, out(camera, format, focal, pose.right().hip().plus(new Vector(-0.16, 0, 0))));
        }
        return 2 * Math.toDegrees(Math.atan(most));
    }

    /** How far out of the middle a point is, as the tangent of half the vertical field of view that just shows it. */
    private static double out(Camera camera, Format format, double focal, Vector point) {
        Pixel seen = camera.project(point);
        double x = Math.abs(seen.x() - format.width() / 2.0) / focal;
        double y = Math.abs(seen.y() - format.height() / 2.0) / focal;
        return Math.max(y, x * format.height() / format.width());
    }
}
