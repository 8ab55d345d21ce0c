package org.plumbline.samples.truth;

import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Area;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Shot;

/**
 * A pinhole camera, its centre in the middle of the picture, with a lens that may bend outwards or inwards.
 *
 * @param eye the lens, metres
 * @param right unit vectors of the picture: to the right, down, and into it
 * @param focal length in pixels
 * @param distortion share of its distance from the middle by which a point one focal length off the middle moves outwards
 */
public record Camera(
        Vector eye,
        Vector right,
        Vector down,
        Vector ahead,
        double focal,
        double centreX,
        double centreY,
        double distortion) {
    private static final int ROUNDS = 12;

    /** The camera of a shot as it was aimed, before any shake or drift. */
    public static Camera of(Shot shot, Format format) {
        double yaw = Math.toRadians(shot.facing() == Facing.RIGHT ? shot.yaw() : 180 - shot.yaw());
        Vector eye = new Vector(shot.distance() * Math.sin(yaw), shot.height(), shot.distance() * Math.cos(yaw));
        Vector aimed = new Vector(0, shot.aimHeight(), 0).minus(eye).unit();
        Vector level = aimed.cross(Vector.UP).unit();
        Vector ahead = turned(aimed, Vector.UP, -Math.toRadians(shot.offAxis()));
        Vector panned = turned(level, Vector.UP, -Math.toRadians(shot.offAxis()));
        Vector right = turned(panned, ahead, Math.toRadians(shot.roll()));
        Area picture = format.picture();
        double focal = picture.height() / 2.0 / Math.tan(Math.toRadians(shot.fieldOfView()) / 2);
        return new Camera(
                eye,
                right,
                ahead.cross(right),
                ahead,
                focal,
                picture.left() + picture.width() / 2.0,
                picture.top() + picture.height() / 2.0,
                shot.distortion());
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
        double x = seen.dot(right) / depth;
        double y = seen.dot(down) / depth;
        double bent = focal * (1 + distortion * Math.min(x * x + y * y, mostSquare()));
        return new Pixel(centreX + bent * x, centreY + bent * y);
    }

    /** The direction, of length one, from the lens through a place in the picture. */
    public Vector ray(double x, double y) {
        double px = (x - centreX) / focal;
        double py = (y - centreY) / focal;
        if (distortion != 0) {
            double straight = straight(Math.hypot(px, py));
            px *= straight;
            py *= straight;
        }
        return ahead.plus(right.times(px)).plus(down.times(py)).unit();
    }

    /** The same camera turned by small angles, radians, about the vertical, its own right and its axis, and moved. */
    Camera moved(double pan, double tilt, double roll, Vector shift) {
        Vector newAhead = turned(turned(ahead, Vector.UP, -pan), right, tilt);
        Vector level = turned(turned(right, Vector.UP, -pan), newAhead, roll);
        Vector newRight = level.minus(newAhead.times(level.dot(newAhead))).unit();
        return new Camera(
                eye.plus(shift), newRight, newAhead.cross(newRight), newAhead, focal, centreX, centreY, distortion);
    }

    /** Beyond this a barrel would fold back; it then stays as strong as there. */
    private double mostSquare() {
        return distortion < 0 ? -1 / (3 * distortion) : Double.MAX_VALUE;
    }

    /** By what to multiply a bent distance from the middle to get the straight one. */
    private double straight(double bent) {
        double r = bent;
        for (int i = 0; i < ROUNDS; i++) {
            double square = Math.min(r * r, mostSquare());
            r -= (r * (1 + distortion * square) - bent) / Math.max(0.05, 1 + 3 * distortion * square);
        }
        return bent == 0 ? 1 : r / bent;
    }

    /** A vector turned about a unit axis by the right-hand rule. */
    private static Vector turned(Vector v, Vector axis, double angle) {
        double c = Math.cos(angle);
        return v.times(c).plus(axis.cross(v).times(Math.sin(angle))).plus(axis.times(axis.dot(v) * (1 - c)));
    }
}
