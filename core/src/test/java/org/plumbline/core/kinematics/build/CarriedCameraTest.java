package org.plumbline.core.kinematics.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.find.RepFinder;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.FilmedLift;
import org.plumbline.core.synthetic.Filming;
import org.plumbline.core.synthetic.Movement;

class CarriedCameraTest {
    private static final Movement LIFT = DeadliftPlan.good().reps(1).movement();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.6, 1})
    void theShareOfTheShiftThatTheLifterShowsIsTakenOut(double share) {
        FilmedLift film = Filming.realistic(4).shake(50).nearShare(share).film(LIFT);
        CarriedCamera camera =
                CarriedCamera.of(film.lift().frames(), film.lift().video().height());
        assertThat(camera.share()).isEqualTo(share, within(0.12));
        assertThat(camera.errorPixels()).isBetween(1.0, 20.0);
        Kinematics kinematics = Check.build(film);
        assertThat(Check.worst(
                        film, kinematics, Channel.BAR_HEIGHT, p -> p.bar().y() - 0.225))
                .isLessThan(0.04);
        assertThat(liftOff(kinematics)).isEqualTo(film.reps().getFirst().at(RepEvent.LIFT_OFF), within(0.1));
    }

    @Test
    void aStillCameraIsLeftAlone() {
        FilmedLift film = Filming.realistic(4).shake(3).film(LIFT);
        CarriedCamera camera =
                CarriedCamera.of(film.lift().frames(), film.lift().video().height());
        assertThat(camera).isEqualTo(new CarriedCamera(film.lift().frames(), 1, 0));
    }

    /** Sixty pixels are 15 cm at the plate. */
    @ParameterizedTest
    @CsvSource({"60, 1.2", "-60, 1.2"})
    void aBarThatNobodyIsNearDoesNotLeaveTheFloor(double pixels, double until) {
        FilmedLift film = Filming.realistic(6).shake(40).sunk(pixels, until).film(LIFT);
        Kinematics kinematics = Check.build(film);
        assertThat(liftOff(kinematics)).isEqualTo(film.reps().getFirst().at(RepEvent.LIFT_OFF), within(0.1));
        for (int i = 0; film.physicalSeconds().get(i) < until; i++) {
            assertThat(kinematics.traces().of(Channel.BAR_HEIGHT).value(i)).isEqualTo(0, within(0.03));
        }
    }

    private static double liftOff(Kinematics kinematics) {
        Rep rep = RepFinder.find(kinematics).reps().getFirst();
        return rep.at(RepEvent.LIFT_OFF).toNanos() / 1e9;
    }
}
