package org.plumbline.desktop.accuracy.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.pipeline.LiftAnalyzer;
import org.plumbline.desktop.accuracy.AccuracyRun;
import org.plumbline.desktop.accuracy.track.TrueTrack;
import org.plumbline.samples.clip.SampleClips;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.truth.measure.RepMeasures;
import org.plumbline.samples.truth.measure.TrueMeasure;
import org.plumbline.samples.truth.measure.TrueMeasures;

/** The kept clips show their faults so clearly that a coach would not argue, and some come close to limits and stay within. */
class ShownFaultsTest {
    private static final RepMeasures GOOD = of("good-set").getFirst();

    /**
     * How many times as far from a good lift as the serious limit each clip is: one and a half, but where a body can't:
     * shins stand where a bar close to the ankle would be (F02), legs end straight (F03, F20) and hips at the heels
     * (F04), lumbar spines bend no further (F05, F07), and nothing falls faster than free (F15).
     */
    @ParameterizedTest
    @CsvSource({
        "bar-forward, BAR_FOOT_FRACTION_AT_LIFTOFF, F01_FOOT_FRACTION, 1.5",
        "bar-too-close, BAR_FOOT_FRACTION_AT_LIFTOFF, F02_FOOT_FRACTION, 1.0",
        "hips-high, HIP_FRACTION_AT_LIFTOFF, F03_HIP_FRACTION, 1.5",
        "hips-low, HIP_FRACTION_AT_LIFTOFF, F04_HIP_FRACTION, 1.0",
        "rounded-start, LUMBAR_AT_LIFTOFF, F05_LUMBAR, 1.3",
        "rounds-under-load, LUMBAR_CHANGE, F06_LUMBAR_CHANGE, 1.5",
        "finishes-with-the-back, LUMBAR_RANGE, F07_LUMBAR_RANGE, 1.25",
        "hips-first, TRUNK_DROP, F08_TRUNK_DROP, 1.45",
        "hips-pop, HIP_POP, F09_HIP_POP, 1.5",
        "bar-drifts, BAR_DRIFT_FORWARD, F10_DRIFT, 1.5",
        "bar-leaves-thighs, BAR_THIGH_GAP, F11_LEG_GAP, 1.5",
        "hitch, BAR_DIP, F12_DIP, 1.5",
        "soft-lockout, HIP_SHORT, F13_HIP_SHORT, 1.5",
        "soft-lockout, KNEE_SHORT, F13_KNEE_SHORT, 1.5",
        "leans-back, LEAN_BACK, F14_LEAN_BACK, 1.5",
        "dropped, FREE_FALL_SHARE, F15_FALL, 1.4",
        "knees-first, KNEE_AT_DESCENT, F16_KNEE, 1.35",
        "knees-first, DESCENT_DRIFT, F16_DRIFT, 1.5",
        "rounds-lowering, LUMBAR_DESCENT_CHANGE, F17_LUMBAR_CHANGE, 1.5",
        "looks-up, HEAD_PITCH, F18_HEAD, 1.5",
        "feet-move, FOOT_SLIP, F19_SLIP, 1.45",
        "feet-move, HEEL_LIFT, F19_HEEL_LIFT, 1.45",
        "straight-legs, STOOP_SHARE, F20_STOOP_SHARE, 1.2",
        "straight-legs, KNEE_EXTENSION, F20_KNEE_EXTENSION, 1.5"
    })
    void aClipIsWellBeyondTheSeriousLimitOfItsFault(String clip, TrueMeasure measure, LimitId id, double times) {
        double serious = FaultLimits.defaults().of(id).serious();
        double good = GOOD.of(measure).orElseThrow();
        assertThat(of(clip)).allSatisfy(rep -> {
            double there = rep.of(measure).orElseThrow();
            assertThat((there - good) / (serious - good))
                    .as("%s is %.3f, a good lift's %.3f, the limit %.3f", measure, there, good, serious)
                    .isGreaterThanOrEqualTo(times);
            assertThat(TrueFaults.of(rep, FaultLimits.defaults()).getOrDefault(id.code(), Degree.SERIOUS))
                    .isEqualTo(Degree.SERIOUS);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tires", "finishes-with-the-back"})
    void setsHaveTheFaultOfTheirSetSeriously(String clip) {
        assertThat(TrueSetFaults.of(of(clip), FaultLimits.defaults())).containsValue(Degree.SERIOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"good-set", "quarter-45", "handheld-gym", "fast", "slow-motion"})
    void goodLiftsHaveNoFault(String clip) {
        assertThat(of(clip))
                .isNotEmpty()
                .allSatisfy(rep -> assertThat(
                                TrueFaults.of(rep, FaultLimits.defaults()).values())
                        .containsOnly(Degree.NONE));
    }

    /** Seen without any error, a lift within the limits raises no alarm, however close it comes. */
    @ParameterizedTest
    @ValueSource(strings = {"nearly-pull", "nearly-top"})
    void aLiftJustWithinTheLimitsIsNearManyAndRaisesNoAlarm(String clip) {
        Scene scene = SampleClips.named(clip).scene();
        var lift = TrueTrack.exact(scene);
        ClipScore score = ClipScore.of(
                new KnownLift(clip, scene), lift, LiftAnalyzer.standard().analyze(lift, AccuracyRun.settings(scene)));
        List<FaultScore> faults = score.faults();
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.truth()).isEqualTo(Degree.NONE);
            assertThat(fault.found().atLeast(Degree.WARNING))
                    .as(fault.code().id())
                    .isFalse();
        });
        assertThat(faults.stream().filter(FaultScore::near)).hasSizeGreaterThanOrEqualTo(4);
    }

    private static List<RepMeasures> of(String clip) {
        return TrueMeasures.of(SampleClips.named(clip).scene());
    }
}
