package org.plumbline.samples.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.light.Lamp;
import org.plumbline.samples.render.light.Light;
import org.plumbline.samples.render.room.Room;
import org.plumbline.samples.render.room.Spot;
import org.plumbline.samples.render.solid.Beam;
import org.plumbline.samples.render.solid.Field;
import org.plumbline.samples.render.solid.Layer;

/** Everything that never moves: the room and its furniture, with their light and the shadows on each other. */
record Scenery(Room room, List<Layer> furniture, Light light, Lamp lamp, double strength) {
    /** Beyond the furthest wall. */
    private static final double FAR = 40;

    private static final double OFF = 0.01;

    /** What a ray shows: light from the lamp and from elsewhere, the place seen, and how far off it or the mirror is. */
    record Glance(Vector direct, Vector glow, Vector at, Vector normal, double depth, boolean mirrored) {
        Glance in(Vector tint, double distance) {
            return new Glance(tinted(direct, tint), tinted(glow, tint), at, normal, distance, true);
        }

        static Vector tinted(Vector a, Vector b) {
            return new Vector(a.x() * b.x(), a.y() * b.y(), a.z() * b.z());
        }
    }

    View through(Beam beam) {
        return new View(this, beam);
    }

    /** The scenery as a bundle of rays meets it. */
    static final class View {
        private final Scenery scenery;
        private final Beam beam;
        private final Field field;
        private @Nullable View behind;

        private View(Scenery scenery, Beam beam) {
            this.scenery = scenery;
            this.beam = beam;
            field = new Field(scenery.furniture, beam);
        }

        Glance along(Vector ray) {
            return along(beam.origin(), ray, 0, 1);
        }

        private Glance along(Vector eye, Vector ray, double near, int mirrors) {
            Vector start = eye.plus(ray.times(near));
            Spot spot = scenery.room.seen(start, ray);
            double wall = near + spot.at().distance(start);
            double t = field.isFree() ? Field.NOTHING : field.march(eye, ray, near, Math.min(wall, FAR));
            if (t < wall) {
                Vector at = eye.plus(ray.times(t));
                Layer layer = field.layer(at);
                return scenery.lit(field, at, field.normal(at), layer.colour(at), 0, t);
            }
            if (!spot.mirror()) {
                return scenery.lit(field, spot.at(), spot.normal(), spot.colour(), spot.shines(), wall);
            }
            if (mirrors == 0) {
                return scenery.lit(
                        field, spot.at(), spot.normal(), spot.colour().times(0.4), 0, wall);
            }
            Mirror mirror = Mirror.of(scenery.room);
            View reflection = behind;
            if (reflection == null) {
                reflection = new View(scenery, mirror.reflected(beam));
                behind = reflection;
            }
            // Just off the glass, so that the ray doesn't meet it again.
            return reflection
                    .along(mirror.image(eye), mirror.reflected(ray), wall + 1e-3, 0)
                    .in(spot.colour(), wall);
        }
    }

    private Glance lit(Field field, Vector at, Vector normal, Vector colour, double shines, double depth) {
        double facing = lamp.lampOn(normal);
        double direct = facing > 0
                ? facing
                        * light.reaches(at.x() + OFF * normal.x(), at.y() + OFF * normal.y(), at.z() + OFF * normal.z())
                : 0;
        double open = field.isEmpty() ? 1 : field.openness(at, normal);
        Vector glow = Glance.tinted(colour, lamp.glow()).times(lamp.glowOn(normal) * open);
        return new Glance(
                Glance.tinted(colour, lamp.direct()).times(direct),
                glow.plus(colour.times(shines * strength)),
                at,
                normal,
                depth,
                false);
    }
}
