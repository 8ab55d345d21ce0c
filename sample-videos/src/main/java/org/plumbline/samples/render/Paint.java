package org.plumbline.samples.render;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Colour;
import org.plumbline.samples.scene.Look;
import org.plumbline.samples.scene.Plates;
import org.plumbline.samples.scene.Scene;

/** The colour of every surface of lifter and barbell, as linear red, green, blue in a vector. */
final class Paint {
    private static final double EYE = 0.013;

    private final Map<Material, Vector> plain = new EnumMap<>(Material.class);
    private final Pose pose;
    private final Plates plates;

    Paint(Scene scene, Pose pose) {
        this.pose = pose;
        plates = scene.plates();
        Look look = scene.lifter().look();
        plain.put(Material.SKIN, linear(look.skin()));
        plain.put(Material.HAIR, linear(look.hair()));
        plain.put(Material.SHIRT, linear(look.shirt()));
        plain.put(Material.SHORTS, linear(look.shorts()));
        plain.put(Material.SHOES, linear(look.shoes()));
        plain.put(Material.STEEL, new Vector(0.42, 0.43, 0.44));
        plain.put(Material.PLATE, linear(plates.colour()));
    }

    Vector of(Material material, Vector at) {
        Vector colour = Objects.requireNonNull(plain.get(material));
        return switch (material) {
            case SKIN ->
                Math.min(
                                        at.distance(pose.head().eye(-1)),
                                        at.distance(pose.head().eye(1)))
                                < EYE * pose.head().scale()
                        ? new Vector(0.02, 0.015, 0.015)
                        : colour;
            case PLATE -> plate(at, colour);
            case HAIR, SHIRT, SHORTS, SHOES, STEEL -> colour;
        };
    }

    private Vector plate(Vector at, Vector colour) {
        double dx = at.x() - pose.bar().x();
        double dy = at.y() - pose.bar().y();
        double share = Math.hypot(dx, dy) / plates.radius();
        if (share < 0.27) {
            return new Vector(0.30, 0.30, 0.31);
        }
        if (!plates.marked()) {
            return colour;
        }
        // The plates turn with nothing: the print stays upright, as if the sleeves spun freely.
        double angle = Math.toDegrees(Math.atan2(dy, dx));
        boolean print = share > 0.55
                && share < 0.75
                && Math.abs(Math.abs(angle) - 90) < 32
                && Math.floorMod((int) Math.floor(angle / 4), 3) != 0;
        boolean ring = share > 0.86 && share < 0.885;
        return print || ring ? new Vector(0.55, 0.55, 0.52) : colour;
    }

    private static Vector linear(Colour colour) {
        return new Vector(linear(colour.red()), linear(colour.green()), linear(colour.blue()));
    }

    private static double linear(int part) {
        return Math.pow(part / 255.0, 2.2);
    }
}
