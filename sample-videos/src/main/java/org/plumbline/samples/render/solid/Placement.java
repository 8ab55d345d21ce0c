package org.plumbline.samples.render.solid;

import org.plumbline.samples.geometry.Vector;

/**
 * Where something stands that was built about the origin: turned and moved.
 *
 * @param x unit vectors in the world of the thing's own axes
 */
public record Placement(Vector x, Vector y, Vector z, Vector origin) {
    /** Where it was built. */
    public static final Placement HERE =
            new Placement(new Vector(1, 0, 0), new Vector(0, 1, 0), new Vector(0, 0, 1), new Vector(0, 0, 0));

    /** Turned about the vertical by degrees, counter-clockwise seen from above, then moved. */
    public static Placement turned(double degrees, Vector origin) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Placement(new Vector(c, 0, -s), Vector.UP, new Vector(s, 0, c), origin);
    }

    /** Leant back by degrees: its top goes towards its own -z. */
    public Placement leant(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Placement(x, y.times(c).minus(z.times(s)), z.times(c).plus(y.times(s)), origin);
    }

    /** This, where the thing that carries it stands elsewhere. */
    public Placement on(Placement carrier) {
        return new Placement(carrier.direction(x), carrier.direction(y), carrier.direction(z), carrier.out(origin));
    }

    public Vector out(Vector local) {
        return origin.plus(direction(local));
    }

    public Vector direction(Vector local) {
        return x.times(local.x()).plus(y.times(local.y())).plus(z.times(local.z()));
    }

    public Vector in(Vector world) {
        return directionIn(world.minus(origin));
    }

    public Vector directionIn(Vector world) {
        return new Vector(world.dot(x), world.dot(y), world.dot(z));
    }
}
