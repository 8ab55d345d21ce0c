package org.plumbline.samples.scene;

/**
 * The gym's light.
 *
 * @param direction degrees about the vertical from which the lamp shines: 0 = from the camera's side and a little from
 *     the right, positive = further to the right
 * @param elevation of the lamp above the horizon, degrees
 * @param warmth -1 = cold and blue, 0 = as usual, 1 = warm and yellow
 * @param strength how bright the picture gets: 1 = as usual, 0.4 = dim
 * @param glow share of the light that comes from everywhere: 0 = hard shadows, 1 = hardly any
 */
public record Lighting(double direction, double elevation, double warmth, double strength, double glow) {
    public Lighting {
        Require.within("direction", direction, -180, 180);
        Require.within("elevation", elevation, 25, 88);
        Require.within("warmth", warmth, -1, 1);
        Require.within("strength", strength, 0.15, 1.8);
        Require.within("glow", glow, 0, 1);
    }

    public static Lighting usual() {
        return new Lighting(0, 60.3, 0, 1, 0.37);
    }

    public Lighting from(double degrees, double above) {
        return new Lighting(degrees, above, warmth, strength, glow);
    }

    public Lighting withWarmth(double other) {
        return new Lighting(direction, elevation, other, strength, glow);
    }

    public Lighting withStrength(double other) {
        return new Lighting(direction, elevation, warmth, other, glow);
    }

    public Lighting withGlow(double other) {
        return new Lighting(direction, elevation, warmth, strength, other);
    }
}
