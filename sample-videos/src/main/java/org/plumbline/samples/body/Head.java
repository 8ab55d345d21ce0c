package org.plumbline.samples.body;

import org.plumbline.samples.geometry.Vector;

/** The head: its centre, where it looks and where its crown points (unit vectors), and the landmarks of a face. */
public record Head(Vector centre, Vector forward, Vector up, double scale) {
    /** @param pitch degrees by which the face looks down */
    static Head on(Vector neck, Vector trunk, double pitch, double scale) {
        double angle = Math.toRadians(pitch);
        Vector forward = new Vector(Math.cos(angle), -Math.sin(angle), 0);
        Vector up = new Vector(Math.sin(angle), Math.cos(angle), 0);
        Vector axis = trunk.plus(up).unit();
        return new Head(neck.plus(axis.times(0.150 * scale)).plus(forward.times(0.022 * scale)), forward, up, scale);
    }

    /** A place in the head: so far ahead of, above and to the right of its centre, in metres of a head of usual size. */
    public Vector at(double ahead, double above, double right) {
        return centre.plus(forward.times(ahead * scale))
                .plus(up.times(above * scale))
                .plus(new Vector(0, 0, right * scale));
    }

    public Vector nose() {
        return at(0.112, -0.028, 0);
    }

    /** The ear of one side: +1 for the right, -1 for the left. */
    public Vector ear(int side) {
        return at(-0.004, -0.022, side * 0.077);
    }

    public Vector eye(int side) {
        return at(0.086, 0.012, side * 0.032);
    }
}
