package org.plumbline.samples.render.room;

import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Placement;
import org.plumbline.samples.scene.Setting;

/**
 * The gym about the lifter: a floor, four walls, a ceiling. Inside, it is described with the camera on its +z side, so
 * that the wall that the camera looks at is always the furnished one; {@link #placement} turns it to where the camera is.
 */
public final class Room {
    /** Distance from the lifter to the wall behind, metres. */
    public static final double BEHIND = 2.4;

    private static final double CEILING = 3.4;
    private static final Vector WHITE = new Vector(0.62, 0.61, 0.58);

    private final Placement placement;
    private final double far;
    private final double side;
    private final Floors floors;
    private final Wall wall;

    /** A room that holds the camera. */
    public Room(Vector eye, Setting setting) {
        double quarter =
                Math.abs(eye.z()) >= Math.abs(eye.x()) - 1e-9 ? (eye.z() >= 0 ? 0 : 180) : (eye.x() > 0 ? 90 : -90);
        placement = Placement.turned(quarter, new Vector(0, 0, 0));
        Vector local = placement.in(eye);
        side = Math.max(5, Math.abs(local.x()) + 1);
        far = Math.max(BEHIND, Math.abs(local.z()) + 1);
        floors = new Floors(setting, quarter == 90 || quarter == -90);
        wall = new Wall(setting);
    }

    public Placement placement() {
        return placement;
    }

    /** What a ray meets, of the room's own surfaces. */
    public Spot seen(Vector eye, Vector ray) {
        Vector localEye = placement.in(eye);
        Vector localRay = placement.directionIn(ray);
        Spot spot = local(localEye, localRay);
        return spot.elsewhere(placement.out(spot.at()), placement.direction(spot.normal()));
    }

    private Spot local(Vector eye, Vector ray) {
        double floor = ray.y() < 0 ? -eye.y() / ray.y() : Double.POSITIVE_INFINITY;
        double top = ray.y() > 0 ? (CEILING - eye.y()) / ray.y() : Double.POSITIVE_INFINITY;
        double wallZ = ray.z() < 0 ? -BEHIND : far;
        double back = Math.abs(ray.z()) < 1e-9 ? Double.POSITIVE_INFINITY : (wallZ - eye.z()) / ray.z();
        double wallX = Math.copySign(side, ray.x());
        double end = Math.abs(ray.x()) < 1e-9 ? Double.POSITIVE_INFINITY : (wallX - eye.x()) / ray.x();
        double t = Math.min(Math.min(floor, top), Math.min(back, end));
        Vector at = eye.plus(ray.times(t));
        if (t == floor) {
            return Spot.of(at, Vector.UP, floors.colour(at));
        }
        if (t == top) {
            boolean tube =
                    Math.abs(Math.IEEEremainder(at.z(), 2.2)) < 0.09 && Math.abs(Math.IEEEremainder(at.x(), 3)) < 0.7;
            return new Spot(at, Vector.UP.times(-1), WHITE, tube ? 1.4 : 0, false);
        }
        return t == back
                ? wall.seen(at, new Vector(0, 0, -Math.signum(wallZ)), at.x(), wallZ < 0)
                : wall.seen(at, new Vector(-Math.signum(wallX), 0, 0), at.z() + 40, false);
    }
}
