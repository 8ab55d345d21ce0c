package org.plumbline.samples.scene;

/**
 * What the lifter wears, apart from its colours.
 *
 * @param fit whether the shirt lies on the skin or hangs over the hollows of the back
 * @param belt whether a lifting belt goes around the waist
 * @param wrinkles of the cloth: 0 = none, 1 = many
 */
public record Outfit(Fit fit, Sleeves sleeves, Legs legs, boolean belt, HairStyle hairStyle, double wrinkles) {
    /** How the shirt sits. */
    public enum Fit {
        TIGHT,
        LOOSE
    }

    /** How far the sleeves go. */
    public enum Sleeves {
        NONE,
        SHORT,
        LONG
    }

    /** How far the legs are covered. */
    public enum Legs {
        SHORTS,
        TROUSERS
    }

    /** What is on the head. */
    public enum HairStyle {
        SHORT,
        PONYTAIL,
        CAP,
        BALD
    }

    public Outfit {
        Require.within("wrinkles", wrinkles, 0, 1);
    }

    /** Tight shirt with short sleeves, shorts, no belt, short hair. */
    public static Outfit usual() {
        return new Outfit(Fit.TIGHT, Sleeves.SHORT, Legs.SHORTS, false, HairStyle.SHORT, 0.4);
    }

    public Outfit with(Fit other) {
        return new Outfit(other, sleeves, legs, belt, hairStyle, wrinkles);
    }

    public Outfit with(Sleeves other) {
        return new Outfit(fit, other, legs, belt, hairStyle, wrinkles);
    }

    public Outfit with(Legs other) {
        return new Outfit(fit, sleeves, other, belt, hairStyle, wrinkles);
    }

    public Outfit with(HairStyle other) {
        return new Outfit(fit, sleeves, legs, belt, other, wrinkles);
    }

    public Outfit withBelt() {
        return new Outfit(fit, sleeves, legs, true, hairStyle, wrinkles);
    }

    public Outfit withWrinkles(double share) {
        return new Outfit(fit, sleeves, legs, belt, hairStyle, share);
    }
}
