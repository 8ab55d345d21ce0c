package org.plumbline.samples.render;

import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.room.Room;
import org.plumbline.samples.render.solid.Beam;

/** The plane of the room's mirrors: a point of it and the unit vector that it faces. */
record Mirror(Vector at, Vector facing) {
    static Mirror of(Room room) {
        return new Mirror(
                room.placement().out(new Vector(0, 0, -Room.BEHIND)),
                room.placement().direction(new Vector(0, 0, 1)));
    }

    Vector image(Vector point) {
        return point.minus(facing.times(2 * point.minus(at).dot(facing)));
    }

    Vector reflected(Vector direction) {
        return direction.minus(facing.times(2 * direction.dot(facing)));
    }

    Beam reflected(Beam beam) {
        return new Beam(image(beam.origin()), reflected(beam.axis()), beam.radius(), beam.slope());
    }
}
