package org.plumbline.core.kinematics.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.signal.Trace;
import org.plumbline.core.synthetic.Camera;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.FilmedLift;
import org.plumbline.core.synthetic.Filming;

/** Where the bar points, told by its near end, and what that does for the distance from bar to midfoot. */
class BarDirectionTest {

    private static SeenBar seen(FilmedLift film) {
        return SeenBar.of(film.lift().frames(), film.lift().video(), 0.45);
    }

    @ParameterizedTest
    @CsvSource({
        "3.3,  0,    0,  0,   0.80",
        "3.3,  0.3,  5,  0,   0.80",
        "2.6, -0.3, -5,  6,   0.80",
        "6,    0.3,  3, -6,   0.80",
        "3.3,  0,   12,  0,   0.80",
        "3.3,  0,    5,  0,   0.72",
        "3.3,  0,   -5,  4,   1.05"
    })
    void theVanishingPointOfTheBarIsExactWhateverTheLens(
            double distance, double offAxis, double yaw, double pitch, double lens) {
        Camera camera = Camera.side()
                .distance(distance)
                .offAxis(offAxis)
                .yaw(yaw)
                .pitch(pitch)
                .eyeHeight(0.95 + 3 * Math.tan(Math.toRadians(pitch)))
                .focalShare(lens);
        FilmedLift film = Filming.perfect()
                .camera(camera)
                .barEnd(0.33)
                .film(DeadliftPlan.good().movement());
        BarAxis axis = BarAxis.of(Bar.of(film.lift().frames()));
        // The bar's direction is that of z: far along it, a point is where all its points go to.
        var far = camera.project(0, 0, -1e6);
        assertThat(axis.known()).isTrue();
        // A pitched camera sees the plate come nearer as it rises, which the straight line leaves out.
        assertThat(axis.u()).isEqualTo(far.x(), within(pitch == 0 ? 0.5 : 3.0));
        assertThat(Math.abs(axis.u() - far.x())).isLessThan(axis.error());
        if (pitch == 0) {
            assertThat(axis.v()).isEqualTo(far.y(), within(2.0));
        }
    }

    @Test
    void withoutTheBarsEndOrWithoutALiftNothingIsTold() {
        FilmedLift noEnd = Filming.perfect().film(DeadliftPlan.good().movement());
        assertThat(seen(noEnd).axis().known()).isFalse();
        FilmedLift noLift = Filming.perfect()
                .barEnd(0.33)
                .between(0, 1.5)
                .film(DeadliftPlan.good().movement());
        assertThat(seen(noLift).axis().known()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.95, 0.065", "1.3, 0.065", "1.3, 0.03", "0.95, 0"})
    void theThicknessOfThePlateIsTakenOut(double eyeHeight, double thickness) {
        Camera camera = Camera.side().eyeHeight(eyeHeight);
        FilmedLift face = Filming.perfect()
                .camera(camera)
                .barEnd(0.33)
                .film(DeadliftPlan.good().movement());
        FilmedLift film = Filming.perfect()
                .camera(camera)
                .barEnd(0.33)
                .thickness(thickness)
                .film(DeadliftPlan.good().movement());
        Bar wanted = Bar.of(face.lift().frames());
        Bar found = Bar.of(film.lift().frames());
        Bar bar = seen(film).bar();
        assertThat(bar.diameterPixels()).isEqualTo(wanted.diameterPixels(), within(0.5));
        double off = 0;
        double before = 0;
        for (int i = 0; i < bar.frames(); i++) {
            off = Math.max(off, Math.abs(bar.v().at(i) - wanted.v().at(i)));
            before = Math.max(before, Math.abs(found.v().at(i) - wanted.v().at(i)));
        }
        assertThat(off).isLessThan(0.4);
        if (thickness > 0.05) {
            assertThat(before).as("what there is to take out").isGreaterThan(1.5);
        }
    }

    @Test
    void barToMidfootIsWithinACentimetreAndItsErrorSaysSo() {
        Random random = new Random(7);
        int cases = 40;
        int covered = 0;
        double sum = 0;
        for (int i = 0; i < cases; i++) {
            Camera camera = Camera.side()
                    .distance(2.5 + 3.5 * random.nextDouble())
                    .offAxis(0.6 * random.nextDouble() - 0.3)
                    .yaw(10 * random.nextDouble() - 5)
                    .roll(4 * random.nextDouble() - 2)
                    .focalShare(0.72 + 0.25 * random.nextDouble());
            FilmedLift film = Filming.realistic(100 + i)
                    .camera(camera)
                    .barEnd(0.27 + 0.12 * random.nextDouble())
                    .film(DeadliftPlan.good()
                            .reps(1)
                            .barToMidfoot(0.06 * random.nextDouble() - 0.01)
                            .movement());
            Kinematics kinematics = Check.build(film);
            double bias = Check.bias(
                    film, kinematics, Channel.BAR_TO_MIDFOOT, p -> 100 * p.bar().x());
            sum += Math.abs(bias);
            covered += Math.abs(bias) <= stated(kinematics) ? 1 : 0;
            assertThat(((Measured) kinematics.yaw()).number()).isEqualTo(Math.abs(camera.yawDegrees()), within(2.0));
        }
        assertThat(sum / cases).as("mean error, centimetres").isLessThan(1.0);
        assertThat((double) covered / cases)
                .as("share of truths within the stated error")
                .isGreaterThanOrEqualTo(0.85);
    }

    private static double stated(Kinematics kinematics) {
        Trace trace = kinematics.traces().of(Channel.BAR_TO_MIDFOOT);
        for (int i = 0; i < trace.length(); i++) {
            if (trace.has(i)) {
                return trace.error(i);
            }
        }
        throw new AssertionError("there is no distance");
    }
}
