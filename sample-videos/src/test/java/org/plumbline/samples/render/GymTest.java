package org.plumbline.samples.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.room.Room;
import org.plumbline.samples.scene.Colour;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Lifter;
import org.plumbline.samples.scene.Lighting;
import org.plumbline.samples.scene.Plates;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Setting;
import org.plumbline.samples.scene.Shot;
import org.plumbline.samples.truth.Camera;
import org.plumbline.samples.truth.Joint;
import org.plumbline.samples.truth.Truth;

class GymTest {
    private static final Scene WIDE = Scene.usual().with(new Format(320, 180, 0));

    @Test
    void theMirrorShowsTheFarPlateWhereReflectionSays() {
        Scene scene = WIDE.with(new Plates(0.45, 0.066, new Colour(235, 20, 20), false))
                .with(Setting.usual().withMirrors())
                .with(Shot.side().withYaw(35));
        int number = 66;
        Frame frame = Pictures.render(scene, number);
        Camera camera = Camera.of(scene.shot(), scene.format());
        Vector face = new Truth(scene).of(number).farPlate().face();
        Pixel image = camera.project(face.atZ(-2 * Room.BEHIND - face.z()).plus(new Vector(0.12, 0.06, 0)));
        assertThat(Pictures.red(frame, image.x(), image.y()))
                .isGreaterThan(2 * Pictures.blue(frame, image.x(), image.y()));
        assertThat(Pictures.part(frame, image.x(), image.y())).isEqualTo(Frame.Part.BACKGROUND);
        // Just beyond the image's rim there is no red any more.
        Pixel beyond = camera.project(face.atZ(-2 * Room.BEHIND - face.z()).plus(new Vector(0.27, 0, 0)));
        assertThat(Pictures.red(frame, beyond.x(), beyond.y()))
                .isLessThan(2 * Pictures.blue(frame, beyond.x(), beyond.y()));
        Frame wall = Pictures.render(scene.with(Setting.usual()), number);
        assertThat(Pictures.red(wall, image.x(), image.y())).isLessThan(2 * Pictures.blue(wall, image.x(), image.y()));
    }

    @Test
    void everyPieceOfFurnitureIsToBeSeenAndNothingOfItIsTheLifters() {
        Frame plain = Pictures.render(WIDE, 45);
        Setting s = Setting.cluttered(2);
        List<Setting> pieces = List.of(
                only(s, false, true, false, false, false, false, false),
                only(s, false, false, true, false, false, false, false),
                only(s, false, false, false, true, false, false, false),
                only(s, false, false, false, false, true, false, false),
                only(s, false, false, false, false, false, true, false),
                only(s, false, false, false, false, false, false, true));
        Frame empty = Pictures.render(WIDE.with(only(s, false, false, false, false, false, false, false)), 45);
        for (Setting piece : pieces) {
            Frame frame = Pictures.render(WIDE.with(piece), 45);
            int changed = 0;
            for (int y = 0; y < 180; y++) {
                for (int x = 0; x < 320; x++) {
                    changed += Math.abs(Pictures.red(frame, x, y) - Pictures.red(empty, x, y)) > 12 ? 1 : 0;
                    assertThat(frame.part(x, y)).isEqualTo(plain.part(x, y));
                }
            }
            assertThat(changed).as(piece.toString()).isGreaterThan(60);
        }
    }

    private static Setting only(
            Setting of,
            boolean windows,
            boolean racks,
            boolean dumbbells,
            boolean ball,
            boolean leaning,
            boolean clock,
            boolean bench) {
        return new Setting(
                of.gym(),
                Setting.Floor.RUBBER,
                Lighting.usual(),
                Setting.SecondPerson.NONE,
                false,
                false,
                windows,
                racks,
                dumbbells,
                ball,
                leaning,
                clock,
                bench);
    }

    @Test
    void theSecondPersonIsSeenStandingStillOrWalkingPast() {
        Setting usual = Setting.usual();
        Scene standing = WIDE.with(usual.with(Setting.SecondPerson.STANDING));
        Scene walking = WIDE.with(usual.with(Setting.SecondPerson.WALKING));
        assertThat(Math.abs(middle(standing, 0) - middle(standing, 60))).isLessThan(4);
        assertThat(Math.abs(middle(walking, 0) - middle(walking, 30))).isGreaterThan(15);
    }

    /** Middle column of the second person. */
    private static double middle(Scene scene, int number) {
        Frame frame = Pictures.render(scene, number);
        double sum = 0;
        int count = 0;
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                if (frame.part(x, y) == Frame.Part.BYSTANDER) {
                    sum += x;
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(150);
        return sum / count;
    }

    @Test
    void dimAndWarmLightGiveADarkAndYellowPicture() {
        Scene dim = WIDE.with(
                Setting.usual().with(Lighting.usual().withStrength(0.4).withWarmth(1)));
        Frame usual = Pictures.render(WIDE, 0);
        Frame dark = Pictures.render(dim, 0);
        assertThat(Pictures.red(dark, 20, 60)).isLessThan(Pictures.red(usual, 20, 60) - 20);
        double warmth = (double) Pictures.red(dark, 20, 60) / Pictures.blue(dark, 20, 60);
        assertThat(warmth).isGreaterThan(1.1 * Pictures.red(usual, 20, 60) / Pictures.blue(usual, 20, 60));
    }

    @Test
    void aLifterOfAnyLookStandsInAnyRoomFromTheFront() {
        Scene scene =
                WIDE.with(Setting.cluttered(3)).with(Shot.side().withYaw(80)).with(Lifter.usual());
        Frame frame = Pictures.render(scene, 45);
        Pixel nose = new Truth(scene).of(45).seen(Joint.NOSE);
        assertThat(Pictures.part(frame, nose.x(), nose.y())).isEqualTo(Frame.Part.LIFTER);
    }
}
