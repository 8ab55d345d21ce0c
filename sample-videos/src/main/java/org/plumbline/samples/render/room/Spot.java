package org.plumbline.samples.render.room;

import org.plumbline.samples.geometry.Vector;

/**
 * A place of the empty room.
 *
 * @param normal which way it faces
 * @param colour linear red, green, blue
 * @param shines how bright it is by itself
 * @param mirror whether it throws back what it sees
 */
public record Spot(Vector at, Vector normal, Vector colour, double shines, boolean mirror) {
    static Spot of(Vector at, Vector normal, Vector colour) {
        return new Spot(at, normal, colour, 0, false);
    }

    Spot elsewhere(Vector place, Vector facing) {
        return new Spot(place, facing, colour, shines, mirror);
    }
}
