package org.plumbline.core.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plumbline.core.rep.RepType.DEAD_STOP;
import static org.plumbline.core.rep.RepType.FAILED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.rep.RepEvent;

class SyntheticLiftTest {

    @Test
    void theModelStartIsTheOneOfTheSpecification() {
        Posture start = new Body(1.75).start(0, 7);
        assertThat(start.trunkDegrees()).isEqualTo(16.0, within(0.5));
        assertThat(start.hipDegrees()).isEqualTo(53.0, within(0.5));
        assertThat(start.kneeDegrees()).isEqualTo(126.1, within(0.5));
        assertThat(start.thighDegrees()).isEqualTo(-37.0, within(0.5));
        assertThat(start.hip().y()).isEqualTo(0.76, within(0.01));
        assertThat(start.shoulder().y()).isEqualTo(0.90, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 3, 5, 8, 12, 16})
    void theTrunkTipsForwardByWhatWasAsked(double degrees) {
        Movement lift = DeadliftPlan.good().reps(1).hipsFirst(degrees).movement();
        TrueRep rep = lift.reps().getFirst();
        double before = lift.at(rep.at(RepEvent.LIFT_OFF) - 0.3).trunkDegrees();
        double least = before;
        for (double t = rep.at(RepEvent.LIFT_OFF); t < rep.at(RepEvent.KNEE_PASS); t += 0.01) {
            least = Math.min(least, lift.at(t).trunkDegrees());
        }
        assertThat(before - least).isEqualTo(degrees, within(0.1));
    }

    @Test
    void segmentsKeepTheirLengthsAndTheArmsStayStraight() {
        Movement lift = DeadliftPlan.good().drift(0.06).leanBack(12).movement();
        Body body = lift.body();
        for (double t = 0; t < lift.duration(); t += 0.05) {
            Posture p = lift.at(t);
            assertThat(p.hip().distanceTo(p.shoulder())).isEqualTo(body.trunk(), within(1e-9));
            assertThat(p.hip().distanceTo(p.knee())).isEqualTo(body.thigh(), within(1e-9));
        }
        double lockout = lift.reps().getFirst().at(RepEvent.LOCKOUT);
        Posture top = lift.at(lockout + 0.2);
        assertThat(top.shoulder().distanceTo(top.bar())).isEqualTo(body.arm(), within(1e-9));
        assertThat(top.trunkDegrees()).isEqualTo(102, within(0.5));
    }

    @Test
    void thePlateHidesTheFootAtTheStartAndNotAtLockout() {
        FilmedLift film = Filming.perfect().film(DeadliftPlan.good().reps(1).movement());
        assertThat(film.truth()).hasSameSizeAs(film.lift().frames());
        TrueRep rep = film.reps().getFirst();
        assertThat(rep.seconds()).containsOnlyKeys(RepEvent.values());
        assertThat(List.copyOf(rep.seconds().values())).isSorted();
        assertThat(heelHidden(film, rep.at(RepEvent.LIFT_OFF))).isTrue();
        assertThat(heelHidden(film, rep.at(RepEvent.LOCKOUT))).isFalse();
    }

    @Test
    void aFailedRepComesBackBeforeTheKneeAndTheNextOneIsWhole() {
        Movement lift = DeadliftPlan.good().failedRep(2).movement();
        assertThat(lift.reps()).extracting(TrueRep::type).containsExactly(DEAD_STOP, FAILED, DEAD_STOP);
        assertThat(lift.reps().get(1).seconds()).doesNotContainKeys(RepEvent.KNEE_PASS, RepEvent.LOCKOUT);
    }

    @Test
    void theCameraMakesTheParallaxOfTheSpecification() {
        for (double[] row : new double[][] {{2.5, 9.0}, {3, 7.0}, {4, 4.9}, {6, 3.1}}) {
            Camera camera = Camera.side().distance(row[0]).offAxis(0.3);
            double footScale = camera.focalPixels() / camera.depth(0, 0.16);
            double plate = camera.project(0, 0.225, 0.70).x();
            double foot = camera.project(0, 0, 0.16).x();
            assertThat(100 * (plate - foot) / footScale).as("at %s m", row[0]).isEqualTo(row[1], within(0.1));
        }
    }

    private static boolean heelHidden(FilmedLift film, double seconds) {
        CapturedFrame frame = film.lift().frames().get((int) Math.round(seconds * 30));
        return frame.pose() instanceof PoseObservation.Seen seen
                && seen.pose().at(Keypoint.RIGHT_HEEL).hidden();
    }
}
