package org.plumbline.samples.render.figure;

import org.plumbline.samples.body.Head;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Surface;

/** Skin, with the eyes and the lips of a face. */
record Skin(Vector plain, Head head) implements Surface {
    private static final double EYE = 0.013;
    private static final Vector DARK = new Vector(0.02, 0.015, 0.015);

    @Override
    public Vector colour(Vector at) {
        double near = Math.min(at.distance(head.eye(-1)), at.distance(head.eye(1)));
        if (near < EYE * head.scale()) {
            return DARK;
        }
        boolean lip = at.distance(head.at(0.096, -0.072, 0)) < 0.017 * head.scale();
        return lip ? new Vector(plain.x() * 0.8, plain.y() * 0.5, plain.z() * 0.5) : plain;
    }

    @Override
    public double gloss() {
        return 0.06;
    }
}
