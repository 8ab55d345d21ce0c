package org.plumbline.samples.scene;

/**
 * What is to be seen besides lifter and barbell.
 *
 * @param gym how the room is painted and where things stand; the same number gives the same room
 * @param mirrors whether the wall behind the lifter has mirrors, in which the lifter is seen again
 * @param windows bright ones in the wall behind the lifter
 * @param racks uprights with hooks behind the lifter
 * @param dumbbells a rack of them at the wall
 * @param ball an exercise ball on the floor
 * @param leaningPlates plates that lean against the wall
 * @param clock a round one on the wall
 * @param bench a flat one beside the lifter
 */
public record Setting(
        long gym,
        Floor floor,
        Lighting lighting,
        SecondPerson secondPerson,
        boolean posters,
        boolean mirrors,
        boolean windows,
        boolean racks,
        boolean dumbbells,
        boolean ball,
        boolean leaningPlates,
        boolean clock,
        boolean bench) {
    /** What the lifter stands on. */
    public enum Floor {
        PLATFORM,
        RUBBER,
        TILES
    }

    /** Who else is there. */
    public enum SecondPerson {
        NONE,
        STANDING,
        WALKING
    }

    /** A plain room, with posters here and there. */
    public Setting(long gym) {
        this(
                gym,
                Floor.PLATFORM,
                Lighting.usual(),
                SecondPerson.NONE,
                true,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false);
    }

    public static Setting usual() {
        return new Setting(1);
    }

    /** Everything that can stand or hang in a gym, without a second person. */
    public static Setting cluttered(long gym) {
        return new Setting(
                gym,
                Floor.RUBBER,
                Lighting.usual(),
                SecondPerson.NONE,
                true,
                false,
                true,
                true,
                true,
                true,
                true,
                true,
                true);
    }

    public Setting with(Floor other) {
        return with(other, lighting, secondPerson, mirrors);
    }

    public Setting with(Lighting other) {
        return with(floor, other, secondPerson, mirrors);
    }

    public Setting with(SecondPerson other) {
        return with(floor, lighting, other, mirrors);
    }

    public Setting withMirrors() {
        return with(floor, lighting, secondPerson, true);
    }

    private Setting with(Floor newFloor, Lighting newLighting, SecondPerson person, boolean mirrored) {
        return new Setting(
                gym,
                newFloor,
                newLighting,
                person,
                posters,
                mirrored,
                windows,
                racks,
                dumbbells,
                ball,
                leaningPlates,
                clock,
                bench);
    }
}
