package org.plumbline.samples.scene;

/** How the lifter is coloured and how far the shirt stands off the trunk ({@code cloth}, metres). */
public record Look(Colour skin, Colour hair, Colour shirt, Colour shorts, Colour shoes, double cloth) {
    public Look {
        Require.within("cloth", cloth, 0, 0.04);
    }

    public static Look usual() {
        return new Look(
                new Colour(198, 150, 122),
                new Colour(52, 38, 30),
                new Colour(62, 104, 148),
                new Colour(38, 40, 46),
                new Colour(182, 180, 176),
                0.010);
    }
}
