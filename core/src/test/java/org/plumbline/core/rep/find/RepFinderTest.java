package org.plumbline.core.rep.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.core.rep.RepType.DEAD_STOP;
import static org.plumbline.core.rep.RepType.FAILED;
import static org.plumbline.core.rep.RepType.PARTIAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.kinematics.build.KinematicsBuilder;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.Segmentation;
import org.plumbline.core.rep.Standing;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.signal.Trace;
import org.plumbline.core.synthetic.Camera;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.FilmedLift;
import org.plumbline.core.synthetic.Filming;
import org.plumbline.core.synthetic.TrueRep;

class RepFinderTest {
    private static final double FRAME = 1 / 30.0;

    @ParameterizedTest
    @ValueSource(doubles = {30, 50, 60, 120, 240})
    void findsEveryEventWithinAFrameOfThirtyPerSecond(double fps) {
        Found found =
                Found.in(Filming.realistic(2).fps(fps).film(DeadliftPlan.good().movement()));
        assertEventsWithinAFrame(found);
        for (Rep rep : found.segmentation().reps()) {
            assertThat(rep.events()).containsKeys(RepEvent.values());
            assertThat(List.copyOf(rep.events().values())).isSorted();
        }
    }

    @Test
    void findsTouchAndGoRepetitionsSlowGrindersAndDrops() {
        assertEventsWithinAFrame(Found.in(
                Filming.realistic(3).film(DeadliftPlan.good().touchAndGo().movement())));
        // At the few centimetres per second of a grinder a few millimetres of noise are a tenth of a second.
        assertEventsWithin(
                0.1,
                Found.in(Filming.realistic(4)
                        .film(DeadliftPlan.good().pullSeconds(4.5).movement())));
        assertEventsWithinAFrame(Found.in(
                Filming.realistic(5).film(DeadliftPlan.good().lowerSeconds(0.5).movement())));
        assertEventsWithinAFrame(Found.in(Filming.realistic(6)
                .film(DeadliftPlan.good().hipsFirst(12).drift(0.07).movement())));
    }

    @Test
    void softStartsAndStopsAreTimedByTheWordsOfTheirDefinitions() {
        // Along a course of least jerk the bar is at 97 % of its height, and slower than 5 cm/s, long before it stands
        // still, and long after it began to leave the top: that is what the events are (biomechanics C3).
        FilmedLift film = Filming.perfect()
                .fps(60)
                .film(DeadliftPlan.good().leastJerk().lowerSeconds(1.2).movement());
        assertEventsWithinAFrame(Found.in(film));
        TrueRep rep = film.reps().getFirst();
        double bottom = film.truth().getFirst().bar().y();
        double top = film.truth().stream().mapToDouble(p -> p.bar().y()).max().orElseThrow();
        int lockout = (int) (60 * rep.at(RepEvent.LOCKOUT));
        double above = (film.truth().get(lockout).bar().y() - bottom) / (top - bottom);
        assertThat(above).isBetween(0.97, 0.999);
        for (int seed = 1; seed <= 4; seed++) {
            assertEventsWithin(
                    0.05,
                    Found.in(Filming.realistic(seed)
                            .film(DeadliftPlan.good()
                                    .leastJerk()
                                    .lowerSeconds(1.2)
                                    .movement())));
        }
    }

    @Test
    void aFailedRepetitionIsToldApart() {
        Found found = Found.in(
                Filming.realistic(7).film(DeadliftPlan.good().failedRep(2).movement()));
        assertThat(found.types()).containsExactly(DEAD_STOP, FAILED, DEAD_STOP);
        Rep failed = found.segmentation().reps().get(1);
        assertThat(failed.events()).containsKeys(RepEvent.LIFT_OFF, RepEvent.TOUCHDOWN);
        assertThat(failed.events()).doesNotContainKeys(RepEvent.LOCKOUT, RepEvent.DESCENT);
    }

    @Test
    void aClipThatStartsMidPullStillCountsARepWhoseLockoutIsSeen() {
        TrueRep first =
                Filming.perfect().film(DeadliftPlan.good().movement()).reps().getFirst();
        double midPull = (first.at(RepEvent.LIFT_OFF) + first.at(RepEvent.LOCKOUT)) / 2;
        Found found = Found.in(Filming.realistic(8)
                .between(midPull, 99)
                .film(DeadliftPlan.good().reps(2).movement()));
        assertThat(found.types()).containsExactly(DEAD_STOP, DEAD_STOP);
        Rep cut = found.segmentation().reps().getFirst();
        assertThat(cut.events()).doesNotContainKeys(RepEvent.SET, RepEvent.LIFT_OFF);
        assertThat(cut.events()).containsKeys(RepEvent.LOCKOUT, RepEvent.DESCENT, RepEvent.TOUCHDOWN);
    }

    @Test
    void aClipThatEndsAtTheTopCountsTheRepAndOneThatEndsMidPullDoesNot() {
        DeadliftPlan plan = DeadliftPlan.good().reps(2);
        TrueRep second = Filming.perfect().film(plan.movement()).reps().get(1);
        Found atTop = Found.in(Filming.realistic(9)
                .between(0, second.at(RepEvent.LOCKOUT) + 0.4)
                .film(plan.movement()));
        assertThat(atTop.types()).containsExactly(DEAD_STOP, DEAD_STOP);
        assertThat(atTop.segmentation().reps().get(1).events())
                .doesNotContainKeys(RepEvent.DESCENT, RepEvent.TOUCHDOWN);
        Found midPull = Found.in(Filming.realistic(9)
                .between(0, second.at(RepEvent.KNEE_PASS) + 0.1)
                .film(plan.movement()));
        assertThat(midPull.types()).containsExactly(DEAD_STOP, PARTIAL);
    }

    @Test
    void aBarThatMovesFromTheFirstFrameAndNeverComesDownShowsNoLiftOff() {
        DeadliftPlan plan = DeadliftPlan.good().reps(1);
        TrueRep rep = Filming.perfect().film(plan.movement()).reps().getFirst();
        double lifted = rep.at(RepEvent.LIFT_OFF);
        double below = rep.at(RepEvent.LOCKOUT) - 0.25;
        Found moving =
                Found.in(Filming.realistic(9).between(lifted + 0.05, below).film(plan.movement()));
        assertThat(moving.types()).containsExactly(PARTIAL);
        assertThat(moving.segmentation().reps().getFirst().events()).doesNotContainKey(RepEvent.LIFT_OFF);
        Found fromRest =
                Found.in(Filming.realistic(9).between(lifted - 0.4, below).film(plan.movement()));
        assertThat(fromRest.types()).containsExactly(PARTIAL);
        assertThat(fromRest.segmentation().reps().getFirst().events()).containsKey(RepEvent.LIFT_OFF);
    }

    @Test
    void aJumpCutEndsARepetition() {
        DeadliftPlan plan = DeadliftPlan.good().reps(2);
        FilmedLift whole = Filming.perfect().film(plan.movement());
        double top = whole.reps().getFirst().at(RepEvent.LOCKOUT) + 0.4;
        double next = whole.reps().get(1).at(RepEvent.LIFT_OFF) - 0.1;
        double end = whole.reps().get(1).at(RepEvent.KNEE_PASS) + 0.1;
        Found found =
                Found.in(Filming.realistic(10).cutOut(top, next).between(0, end).film(plan.movement()));
        assertThat(found.types()).containsExactly(DEAD_STOP, PARTIAL);
        assertThat(found.segmentation().reps().getFirst().events())
                .containsKey(RepEvent.LOCKOUT)
                .doesNotContainKeys(RepEvent.TOUCHDOWN);
    }

    @Test
    void aCutThatOnlyTheBodyShowsEndsARepetitionToo() {
        DeadliftPlan plan = DeadliftPlan.good().reps(2);
        FilmedLift whole = Filming.perfect().film(plan.movement());
        double top = whole.reps().getFirst().at(RepEvent.LOCKOUT) + 0.4;
        double next = whole.reps().get(1).at(RepEvent.LIFT_OFF) - 0.2;
        FilmedLift film = Filming.realistic(10).cutOut(top, next).film(plan.movement());
        List<CapturedFrame> unmarked = film.lift().frames().stream()
                .map(f -> new CapturedFrame(f.index(), f.time(), f.pose(), f.bar(), f.cameraShift(), false))
                .toList();
        CapturedLift lift = new CapturedLift(film.lift().video(), film.lift().model(), unmarked);
        Segmentation found = RepFinder.find(KinematicsBuilder.build(lift, AnalysisSettings.defaults()));
        assertThat(found.reps()).extracting(Rep::type).containsExactly(DEAD_STOP, DEAD_STOP);
        assertThat(found.reps().getFirst().events()).doesNotContainKeys(RepEvent.DESCENT, RepEvent.TOUCHDOWN);
    }

    @Test
    void slowMotionIsTakenOutOfTheTimes() {
        FilmedLift film = Filming.realistic(11)
                .fps(240)
                .slowMotion(8)
                .film(DeadliftPlan.good().movement());
        AnalysisSettings settings = AnalysisSettings.defaults();
        AnalysisSettings physical = new AnalysisSettings(
                settings.style(), settings.goal(), settings.plateDiameter(), settings.stature(), 8);
        Kinematics kinematics = KinematicsBuilder.build(film.lift(), physical);
        assertEventsWithinAFrame(new Found(film, RepFinder.find(kinematics)));
    }

    @Test
    void theStandingBaselineIsTheTimeBeforeOrAfterTheSet() {
        FilmedLift film = Filming.realistic(12).film(DeadliftPlan.good().movement());
        Found found = Found.in(film);
        Standing.Seen standing = (Standing.Seen) found.segmentation().standing();
        assertThat(standing.atLockout()).isFalse();
        for (int i = standing.fromFrame(); i <= standing.toFrame(); i++) {
            assertThat(film.truth().get(i).trunkDegrees()).isGreaterThan(85);
            assertThat(found.segmentation().phaseOfFrame().get(i)).isEqualTo(Phase.REST);
        }
    }

    @Test
    void whereThePlateHidesTheLegsTheHipsHeightTellsStandingFromBendingDown() {
        FilmedLift film = Filming.realistic(12).film(DeadliftPlan.good().movement());
        Kinematics seen = KinematicsBuilder.build(film.lift(), AnalysisSettings.defaults());
        Traces hidden = seen.traces()
                .with(
                        Channel.KNEE_ANGLE,
                        Trace.missing(Unit.DEGREE, seen.traces().frames()));
        Kinematics kinematics = new Kinematics(
                hidden,
                seen.facing(),
                seen.nearSide(),
                seen.scale(),
                seen.yaw(),
                seen.roll(),
                seen.foot(),
                seen.trunkLengthPixels(),
                seen.cameraMoves());
        Standing.Seen standing = (Standing.Seen) RepFinder.find(kinematics).standing();
        assertThat(standing.atLockout()).isFalse();
        for (int i = standing.fromFrame(); i <= standing.toFrame(); i++) {
            assertThat(film.truth().get(i).trunkDegrees()).isGreaterThan(85);
        }
    }

    @Test
    void phasesFollowTheEvents() {
        FilmedLift film = Filming.perfect().film(DeadliftPlan.good().reps(1).movement());
        Found found = Found.in(film);
        assertThat(found.segmentation().phaseOfFrame().stream().distinct())
                .containsExactly(Phase.REST, Phase.SETUP, Phase.PULL_1, Phase.PULL_2, Phase.LOCKOUT, Phase.DESCENT);
        assertThat(found.segmentation().repOfFrame()).contains(0, 1).doesNotContain(2);
    }

    @Test
    void aGapInThePlateHidesEventsInsteadOfInventingThem() {
        DeadliftPlan plan = DeadliftPlan.good().reps(1);
        TrueRep rep = Filming.perfect().film(plan.movement()).reps().getFirst();
        double top = rep.at(RepEvent.LOCKOUT);
        Found found = Found.in(Filming.realistic(13).plateGap(top - 0.5, 99).film(plan.movement()));
        assertThat(found.types()).containsExactly(PARTIAL);
        assertThat(found.segmentation().reps().getFirst().events())
                .doesNotContainKeys(RepEvent.LOCKOUT, RepEvent.DESCENT, RepEvent.TOUCHDOWN);
    }

    @Test
    void aLockoutWithTheLifterOutOfThePictureIsNoFailedRep() {
        DeadliftPlan plan = DeadliftPlan.good().reps(1);
        TrueRep rep = Filming.perfect().film(plan.movement()).reps().getFirst();
        Found found = Found.in(Filming.realistic(13)
                .poseGap(rep.at(RepEvent.KNEE_PASS), rep.at(RepEvent.TOUCHDOWN) - 0.4)
                .film(plan.movement()));
        assertThat(found.types()).containsExactly(DEAD_STOP);
        assertThat(found.segmentation().reps().getFirst().events()).containsKey(RepEvent.LOCKOUT);
    }

    @Test
    void aFarAndObliqueCameraFindsTheSameEvents() {
        assertEventsWithinAFrame(Found.in(Filming.realistic(14)
                .camera(Camera.side().distance(5).yaw(15).eyeHeight(1.4))
                .film(DeadliftPlan.good().movement())));
    }

    private static void assertEventsWithinAFrame(Found found) {
        assertEventsWithin(FRAME, found);
    }

    private static void assertEventsWithin(double seconds, Found found) {
        found.lateness().forEach((event, list) -> {
            // SET is where quiet begins: the speed limit is passed slowly, so it has no sharp moment.
            double limit = event == RepEvent.SET ? 0.2 : seconds;
            assertThat(list)
                    .as(event.name())
                    .allSatisfy(late -> assertThat(Math.abs(late)).isLessThanOrEqualTo(limit));
        });
    }
}
