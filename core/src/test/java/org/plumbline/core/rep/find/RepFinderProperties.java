package org.plumbline.core.rep.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.plumbline.core.kinematics.build.KinematicsBuilder;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.Segmentation;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.synthetic.Camera;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.FilmedLift;
import org.plumbline.core.synthetic.Filming;
import org.plumbline.core.synthetic.Mirror;

class RepFinderProperties {
    private static final double FRAME = 1 / 30.0;
    private static final double SET_TOLERANCE = 0.25;
    private static final double LOCKOUT_TOLERANCE = 0.034;
    /** The gate must give the same answer twice; take it away to search further. */
    private static final String SEED = "20261120";

    @Property(tries = 12, shrinking = ShrinkingMode.OFF, seed = SEED)
    void frameRateAndItsJitterMoveNoEventByMoreThanAFrame(
            @ForAll @IntRange(min = 30, max = 240) int fps,
            @ForAll @DoubleRange(min = 0, max = 0.4) double jitter,
            @ForAll @IntRange(min = 0, max = 10_000) int seed) {
        assertOnTime(Found.in(Filming.realistic(seed)
                .fps(fps)
                .jitter(jitter)
                .film(DeadliftPlan.good().reps(2).movement())));
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF, seed = SEED)
    void sizePlaceAndDistanceOfThePictureMoveNoEventByMoreThanAFrame(
            @ForAll @DoubleRange(min = 2.5, max = 5) double distance,
            @ForAll @DoubleRange(min = -0.4, max = 0.4) double offAxis,
            @ForAll @DoubleRange(min = -15, max = 15) double yaw,
            @ForAll @DoubleRange(min = 0.8, max = 1.5) double size,
            @ForAll @IntRange(min = 0, max = 10_000) int seed) {
        Camera camera = Camera.side()
                .distance(distance)
                .offAxis(offAxis)
                .yaw(yaw)
                .size((int) (720 * size), (int) (1280 * size));
        assertOnTime(Found.in(Filming.realistic(seed)
                .camera(camera)
                .film(DeadliftPlan.good().reps(2).movement())));
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF, seed = SEED)
    void everyKindOfDeadliftIsFoundOnTime(
            @ForAll @DoubleRange(min = 0, max = 16) double hipsFirst,
            @ForAll @DoubleRange(min = 0, max = 0.08) double drift,
            @ForAll @DoubleRange(min = -0.03, max = 0.08) double offset,
            @ForAll @DoubleRange(min = 0, max = 15) double leanBack,
            @ForAll @DoubleRange(min = 0.45, max = 2.5) double lowering,
            @ForAll boolean touchAndGo,
            @ForAll @IntRange(min = 0, max = 10_000) int seed) {
        DeadliftPlan plan = DeadliftPlan.good()
                .reps(2)
                .hipsFirst(hipsFirst)
                .drift(drift)
                .barToMidfoot(offset)
                .leanBack(leanBack)
                .lowerSeconds(lowering);
        assertOnTime(Found.in(Filming.realistic(seed).film((touchAndGo ? plan.touchAndGo() : plan).movement())));
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF, seed = SEED)
    void aMirroredClipHasTheSameRepetitions(@ForAll @IntRange(min = 0, max = 10_000) int seed) {
        FilmedLift film =
                Filming.realistic(seed).film(DeadliftPlan.good().touchAndGo().movement());
        AnalysisSettings settings = AnalysisSettings.defaults();
        Segmentation one = RepFinder.find(KinematicsBuilder.build(film.lift(), settings));
        Segmentation other = RepFinder.find(KinematicsBuilder.build(Mirror.of(film.lift()), settings));
        assertThat(other.phaseOfFrame()).isEqualTo(one.phaseOfFrame());
        assertThat(other.repOfFrame()).isEqualTo(one.repOfFrame());
    }

    private static void assertOnTime(Found found) {
        Map<RepEvent, List<Double>> lateness = found.lateness();
        assertThat(lateness)
                .containsKeys(
                        RepEvent.LIFT_OFF, RepEvent.KNEE_PASS, RepEvent.LOCKOUT, RepEvent.DESCENT, RepEvent.TOUCHDOWN);
        lateness.forEach((event, list) -> {
            double limit =
                    switch (event) {
                        case SET -> SET_TOLERANCE;
                        case LOCKOUT -> LOCKOUT_TOLERANCE;
                        case LIFT_OFF, KNEE_PASS, DESCENT, TOUCHDOWN -> FRAME;
                    };
            assertThat(list)
                    .as(event.name())
                    .allSatisfy(late -> assertThat(Math.abs(late)).isLessThanOrEqualTo(limit));
        });
    }
}
