package org.plumbline.samples.render.light;

import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Lighting;

/**
 * The light of a room: a distant lamp and a glow from everywhere.
 *
 * @param towards unit vector to the lamp
 * @param direct colour and strength of the lamp
 * @param glow colour and strength of the rest
 */
public record Lamp(Vector towards, Vector direct, Vector glow) {
    private static final double SUM = 1.35;
    private static final double AHEAD = 0.35;
    private static final double TOWARDS_CAMERA = 0.45;

    /** The lamp hangs above, a little in front, and on the camera's side, unless the scene turns it. */
    public static Lamp of(Lighting lighting, Vector eye) {
        double side = eye.z() >= 0 ? 1 : -1;
        double angle = Math.atan2(AHEAD, TOWARDS_CAMERA * side) + side * Math.toRadians(lighting.direction());
        double high = Math.toRadians(lighting.elevation());
        Vector towards = new Vector(Math.cos(high) * Math.sin(angle), Math.sin(high), Math.cos(high) * Math.cos(angle));
        double warm = lighting.warmth();
        Vector tint = new Vector(1 + 0.14 * warm, 0.98 + 0.01 * warm, 0.94 - 0.30 * warm).times(lighting.strength());
        return new Lamp(towards, tint.times(SUM * (1 - lighting.glow())), tint.times(SUM * lighting.glow()));
    }

    /** What the glow makes of a surface that faces a way: most from above, a little thrown back by the floor. */
    public double glowOn(Vector normal) {
        return 0.65 + 0.35 * normal.y() + 0.12 * Math.max(0, -normal.y());
    }

    public double lampOn(Vector normal) {
        return Math.max(0, normal.dot(towards));
    }

    static Vector product(Vector a, Vector b) {
        return new Vector(a.x() * b.x(), a.y() * b.y(), a.z() * b.z());
    }
}
