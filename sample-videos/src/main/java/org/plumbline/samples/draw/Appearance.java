package org.plumbline.samples.draw;

import java.util.List;
import java.util.SplittableRandom;
import org.plumbline.samples.scene.Codec;
import org.plumbline.samples.scene.Colour;
import org.plumbline.samples.scene.Finish;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Lighting;
import org.plumbline.samples.scene.Look;
import org.plumbline.samples.scene.Outfit;
import org.plumbline.samples.scene.PlateStyle;
import org.plumbline.samples.scene.Plates;
import org.plumbline.samples.scene.Recording;
import org.plumbline.samples.scene.Setting;
import org.plumbline.samples.scene.Shot;

/** Draws what says little about the motion: how lifter, plates and room look, are lit, held in the picture and recorded. */
final class Appearance {
    private static final List<Format> FORMATS =
            List.of(Format.of(720, 1280), Format.of(720, 1280), Format.of(1080, 1920), Format.of(1280, 720));

    private final SplittableRandom scenes;
    private final SplittableRandom random;

    /**
     * @param scenes what the scene is drawn from
     * @param random for whatever a scene could have more or less of: another stream, so that the rest stays the same
     */
    Appearance(SplittableRandom scenes, SplittableRandom random) {
        this.scenes = scenes;
        this.random = random;
    }

    private boolean happens(double share) {
        return random.nextDouble() < share;
    }

    private double near(double middle, double spread) {
        return RandomScenes.near(random, middle, spread);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Colour colour(int least, int most) {
        return new Colour(scenes.nextInt(least, most), scenes.nextInt(least, most), scenes.nextInt(least, most));
    }

    Look look() {
        double dark = scenes.nextDouble(0.35, 1.15);
        Colour skin = new Colour((int) (198 * dark), (int) (150 * dark), (int) (122 * dark));
        int hair = random.nextInt(16, 130);
        return new Look(
                skin,
                new Colour(hair, (int) (0.7 * hair), (int) (0.5 * hair)),
                colour(20, 220),
                colour(15, 90),
                colour(30, 230),
                RandomScenes.near(scenes, 0.010, 0.006),
                outfit());
    }

    private Outfit outfit() {
        return new Outfit(
                happens(0.3) ? Outfit.Fit.LOOSE : Outfit.Fit.TIGHT,
                happens(0.7) ? Outfit.Sleeves.SHORT : any(List.of(Outfit.Sleeves.NONE, Outfit.Sleeves.LONG)),
                happens(0.65) ? Outfit.Legs.SHORTS : Outfit.Legs.TROUSERS,
                happens(0.2),
                any(List.of(Outfit.HairStyle.values())),
                random.nextDouble(0.1, 0.9));
    }

    Plates plates() {
        double diameter = scenes.nextDouble() < 0.85 ? 0.45 : 0.40;
        double thickness = scenes.nextDouble(0.03, 0.08);
        Colour colour = colour(25, 170);
        boolean marked = scenes.nextBoolean();
        boolean two = thickness < 0.05 && happens(0.5);
        return new Plates(
                diameter,
                thickness,
                colour,
                happens(0.4) ? any(List.of(PlateStyle.values())) : marked ? PlateStyle.BUMPER : PlateStyle.PLAIN,
                two ? 2 : 1,
                !two && happens(0.15) ? random.nextDouble(0.2, 0.33) : 0,
                random.nextDouble(0, 360),
                happens(0.3) ? random.nextDouble(-60, 60) : 0);
    }

    Setting setting() {
        double cluttered = random.nextDouble(0, 0.6);
        return new Setting(
                scenes.nextLong(1, 1000),
                any(List.of(Setting.Floor.values())),
                lighting(),
                happens(0.7) ? Setting.SecondPerson.NONE : any(List.of(Setting.SecondPerson.values())),
                happens(0.6),
                happens(0.15),
                happens(cluttered),
                happens(cluttered),
                happens(cluttered),
                happens(cluttered),
                happens(cluttered),
                happens(cluttered),
                happens(cluttered));
    }

    private Lighting lighting() {
        return new Lighting(
                near(0, 60), random.nextDouble(40, 80), near(0, 0.6), near(1, 0.4), random.nextDouble(0.2, 0.7));
    }

    Format format() {
        Format format = FORMATS.get(scenes.nextInt(FORMATS.size()));
        Format noisy = new Format(format.width(), format.height(), random.nextDouble(0.5, 6));
        return noisy.with(Finish.none().withTone(near(0, 0.08), near(1, 0.15), happens(0.2) ? 0.3 : 0));
    }

    /** On a tripod mostly; out of a hand it shakes. Movement is blurred as long as the light asks for. */
    Shot held(Shot shot) {
        Shot still = shot.withExposure(happens(0.5) ? random.nextDouble(0.002, 0.012) : 0)
                .withDistortion(near(0, 0.01))
                .withRollingShutter(happens(0.5) ? random.nextDouble(0.005, 0.02) : 0);
        return happens(0.25) ? still.inHand(random.nextDouble(0.05, 0.2), near(0, 0.05)) : still;
    }

    Recording recording() {
        double rate = scenes.nextDouble() < 0.7 ? 30 : 60;
        Recording even = new Recording(rate, rate).with(Codec.H264, random.nextInt(22, 33));
        return happens(0.4)
                ? even.uneven(
                        random.nextDouble(0, 0.3),
                        happens(0.3) ? random.nextDouble(0, 0.03) : 0,
                        happens(0.3) ? random.nextDouble(0, 0.03) : 0)
                : even;
    }
}
