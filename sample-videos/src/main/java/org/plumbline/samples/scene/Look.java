package org.plumbline.samples.scene;

/** How the lifter is coloured and dressed, and how far the shirt stands off the trunk ({@code cloth}, metres). */
public record Look(Colour skin, Colour hair, Colour shirt, Colour shorts, Colour shoes, double cloth, Outfit outfit) {
    public Look {
        Require.within("cloth", cloth, 0, 0.04);
    }

    /** In the usual outfit. */
    public Look(Colour skin, Colour hair, Colour shirt, Colour shorts, Colour shoes, double cloth) {
        this(skin, hair, shirt, shorts, shoes, cloth, Outfit.usual());
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

    public Look with(Outfit other) {
        return new Look(skin, hair, shirt, shorts, shoes, cloth, other);
    }

    public Look withCloth(double metres) {
        return new Look(skin, hair, shirt, shorts, shoes, metres, outfit);
    }

    public Look withShirt(Colour other) {
        return new Look(skin, hair, other, shorts, shoes, cloth, outfit);
    }

    public Look withSkin(Colour other) {
        return new Look(other, hair, shirt, shorts, shoes, cloth, outfit);
    }
}
