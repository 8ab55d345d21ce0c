package org.plumbline.samples.truth;

import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Shot;

/**
 * A pinhole camera without distortion, its centre in the middle of the picture.
 *
 * @param eye the lens, metres
 * @param right unit vectors of the picture: to the right, down, and into it
 * @param focal length in pixels
 */
public record Camera(
        Vector eye, Vector right, Vector down, Vector ahead, double focal, double centreX, double centreY) {
    public static Camera of(Shot shot, Format format) {
        double yaw = Math.toRadians(shot.facing() == Facing.RIGHT ? shot.yaw() : 180 - shot.yaw());
        Vector eye = new Vector(shot.distance() * Math.sin(yaw), shot.height(), shot.distance() * Math.cos(yaw));
        Vector aimed = new Vector(0, shot.aimHeight(), 0).minus(eye).unit();
        Vector level = aimed.cross(Vector.UP).unit();
        Vector ahead = turned(aimed, Vector.UP, -Math.toRadians(shot.offAxis()));
        Vector panned = turned(level, Vector.UP, -Math.toRadians(shot.offAxis()));
        Vector right = turned(panned, ahead, Math.toRadians(shot.roll()));
        double focal = format.height() / 2.0 / Math.tan(Math.toRadians(shot.fieldOfView()) / 2);
        return new Camera(eye, right, ahead.cross(right), ahead, focal, format.width() / 2.0, format.height() / 2.0);
    }

    /**
     * Where a point is in the picture.
     *
     * @throws IllegalArgumentException for a point that isn't in front of the lens
     */
    public Pixel project(Vector point) {
        Vector seen = point.minus(eye);
        double depth = seen.dot(ahead);
        if (depth <= 0) {
            throw new IllegalArgumentException(point + " lies behind the camera");
        }
        return new Pixel(centreX + focal * seen.dot(right) / depth, centreY + focal * seen.dot(down) / depth);
    }

    /** The direction, of length one, from the lens through a place in the picture. */
    public Vector ray(double x, double y) {
        return ahead.plus(right.times((x - centreX) / focal))
                .plus(down.times((y - centreY) / focal))
                .unit();
    }

    /** A vector turned about a unit axis by the right-hand rule. */
    private static Vector turned(Vector v, Vector axis, double angle) {
        double c = Math.cos(angle);
        return v.times(c).plus(axis.cross(v).times(Math.sin(angle))).plus(axis.times(axis.dot(v) * (1 - c)));
    }
}
