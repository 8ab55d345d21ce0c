package org.plumbline.samples.render;

import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.truth.Camera;

/** Light on surfaces: one lamp with shadows, an even glow from above, a little thrown back by the floor. */
record Shader(Paint paint, Light light, Camera camera) {
    private static final double FAR = 30;
    private static final double LAMP = 0.85;
    private static final double GLOW = 0.50;
    private static final Vector ROOM_LIGHT = new Vector(1.0, 0.98, 0.94);

    Vector ray(double x, double y) {
        return camera.ray(x, y);
    }

    double march(Field field, Vector ray) {
        return field.march(camera.eye(), ray, FAR);
    }

    Vector at(Vector ray, double t) {
        return camera.eye().plus(ray.times(t));
    }

    Vector surface(Field field, Material material, Vector at, Vector ray) {
        Vector normal = field.normal(at);
        double open = field.openness(at, normal);
        double lamp = Math.max(0, normal.dot(light.towards()));
        double lit = lamp > 0 ? lamp * light.reaches(at.plus(normal.times(0.01))) : 0;
        Vector colour = lighted(paint.of(material, at), lit, open, normal);
        double gloss =
                switch (material) {
                    case STEEL -> 0.5;
                    case SKIN, PLATE -> 0.06;
                    case HAIR, SHIRT, SHORTS, SHOES -> 0.02;
                };
        double mirrored = Math.max(0, light.towards().minus(ray).unit().dot(normal));
        double shine = gloss * Math.pow(mirrored, 28) * (lamp > 0 ? lit / lamp : 0);
        return colour.plus(new Vector(shine, shine, shine));
    }

    /** The room's surface with the shadow of lifter and barbell and the dark where they touch it. */
    Vector room(Field field, Vector colour, Room.Spot spot) {
        double open = field.isEmpty() ? 1 : field.openness(spot.at(), spot.normal());
        double lamp = Math.max(0, spot.normal().dot(light.towards()));
        double lit = lamp > 0 ? lamp * light.reaches(spot.at()) : 0;
        return lighted(colour, lit, open, spot.normal());
    }

    private static Vector lighted(Vector colour, double lit, double open, Vector normal) {
        double glow = GLOW * (0.65 + 0.35 * normal.y()) * open;
        double sum = LAMP * lit + glow + 0.06 * Math.max(0, -normal.y()) * open;
        return new Vector(
                colour.x() * sum * ROOM_LIGHT.x(),
                colour.y() * sum * ROOM_LIGHT.y(),
                colour.z() * sum * ROOM_LIGHT.z());
    }
}
