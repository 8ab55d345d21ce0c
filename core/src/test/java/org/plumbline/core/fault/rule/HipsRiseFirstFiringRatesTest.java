package org.plumbline.core.fault.rule;

import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.rule.pull.HipsRiseFirst;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.kinematics.Foot;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.kinematics.Side;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.lumbar.LumbarReference;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.LiftContext;
import org.plumbline.core.measure.formula.RepMeasurer;
import org.plumbline.core.message.Messages;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.RepType;
import org.plumbline.core.rep.Segmentation;
import org.plumbline.core.rep.Standing;
import org.plumbline.core.signal.Butterworth;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.Trace;

/**
 * The noise study of biomechanics B9 done again with the product's own measures and rule: trunk 0.50 m, start 25°, floor to
 * knee 0.25 m in 0.9 s, key-point noise 8 mm white and 10 mm slow (0.3 s), lift-off known to ± 30 ms, 6 Hz filter, 30 frames
 * a second. The trunk tips by half-way to the knee and takes a third of it back until the knee, which gives B9's rise ratios.
 */
class HipsRiseFirstFiringRatesTest {
    private static final double FPS = 30;
    private static final double LIFT_OFF = 1.5;
    private static final double PULL = 0.9;
    private static final double END = 3.5;
    private static final double TRUNK = 0.5;
    private static final double START = 25;
    private static final int TRIALS = 400;
    private static final double RATE_TOLERANCE = 10;

    @ParameterizedTest
    @CsvSource({
        "0, 0.4, 0, -2.1",
        "3, 12, 0, -4.3",
        "5, 42, 0.3, -5.9",
        "8, 89, 3.5, -8.7",
        "12, 100, 58, -12.2",
        "16, 100, 98, -16"
    })
    void theRuleFiresAsOftenAsTheStudySays(double drop, double fires, double serious, double measured) {
        int fired = 0;
        int firedSerious = 0;
        int covered = 0;
        double sum = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            RepReadings readings = trial(drop, new Random(1000L * trial + (long) drop));
            Measured tip = (Measured) readings.of(MeasureId.TRUNK_DROP).measurement();
            sum += tip.number();
            // The study's own bias of a minimum (2° at no drop, none at a large one) is no part of the error.
            covered += Math.abs(tip.number() - measured) <= tip.errorNumber() ? 1 : 0;
            RepEvidence evidence = new RepEvidence(rep(), readings, FaultLimits.defaults(), true, Messages.english());
            if (new HipsRiseFirst().judge(evidence) instanceof RuleOutcome.Flagged flagged) {
                fired++;
                firedSerious += flagged.fault().limit().in(Unit.DEGREE) == -12 ? 1 : 0;
            }
        }
        SoftAssertions all = new SoftAssertions();
        String seen = "drop %.0f: fires %.1f %%, serious %.1f %%, mean %.2f, covered %.1f %%"
                .formatted(
                        drop,
                        100.0 * fired / TRIALS,
                        100.0 * firedSerious / TRIALS,
                        sum / TRIALS,
                        100.0 * covered / TRIALS);
        all.assertThat(100.0 * fired / TRIALS).as("fires; %s", seen).isEqualTo(fires, within(RATE_TOLERANCE));
        all.assertThat(100.0 * firedSerious / TRIALS)
                .as("serious; %s", seen)
                .isEqualTo(serious, within(RATE_TOLERANCE));
        all.assertThat(sum / TRIALS).as("mean; %s", seen).isEqualTo(measured, within(1.0));
        all.assertThat(100.0 * covered / TRIALS)
                .as("truth within the error; %s", seen)
                .isGreaterThan(90);
        all.assertAll();
    }

    private static RepReadings trial(double drop, Random random) {
        int frames = (int) (END * FPS);
        double[] hipX = new double[frames];
        double[] hipY = new double[frames];
        double[] shoulderX = new double[frames];
        double[] shoulderY = new double[frames];
        double[] bar = new double[frames];
        for (int i = 0; i < frames; i++) {
            double s = Math.clamp((i / FPS - LIFT_OFF) / PULL, 0, 1);
            double angle = Math.toRadians(START - drop * tip(s));
            bar[i] = 0.25 * s;
            shoulderY[i] = 0.9 + bar[i];
            hipX[i] = -TRUNK * Math.cos(angle);
            hipY[i] = shoulderY[i] - TRUNK * Math.sin(angle);
        }
        List<double[]> joints = List.of(hipX, hipY, shoulderX, shoulderY);
        List<double[]> seen = new ArrayList<>();
        for (double[] joint : joints) {
            seen.add(new Butterworth(6, FPS).filter(noisy(joint, random)));
        }
        double[] trunk = new double[frames];
        Arrays.setAll(
                trunk,
                i -> Math.toDegrees(Math.atan2(seen.get(3)[i] - seen.get(1)[i], seen.get(2)[i] - seen.get(0)[i])));
        Map<Channel, Trace> traces = new EnumMap<>(Channel.class);
        traces.put(Channel.HIP_X, trace(Unit.METRE, seen.get(0), 0.01));
        traces.put(Channel.HIP_Y, trace(Unit.METRE, seen.get(1), 0.01));
        traces.put(Channel.SHOULDER_X, trace(Unit.METRE, seen.get(2), 0.01));
        traces.put(Channel.SHOULDER_Y, trace(Unit.METRE, seen.get(3), 0.01));
        traces.put(Channel.TRUNK_ANGLE, trace(Unit.DEGREE, trunk, 1.6));
        traces.put(Channel.BAR_HEIGHT, trace(Unit.METRE, bar, 0.002));
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < frames; i++) {
            times.add(Duration.ofNanos(Math.round(i * 1e9 / FPS)));
        }
        double late = 0.03 * (2 * random.nextDouble() - 1);
        Segmentation segmentation = new Segmentation(
                List.of(new Rep(
                        1,
                        RepType.DEAD_STOP,
                        Map.of(
                                RepEvent.LIFT_OFF,
                                seconds(LIFT_OFF + late),
                                RepEvent.KNEE_PASS,
                                seconds(LIFT_OFF + PULL)))),
                Collections.nCopies(frames, 1),
                Collections.nCopies(frames, Phase.PULL_1),
                new Standing.Unseen("not filmed"));
        Kinematics kinematics = new Kinematics(
                new Traces(times, traces),
                Facing.RIGHT,
                Side.RIGHT,
                new Scale.Calibrated(Scale.Source.PLATE, 0.002, 0),
                Measured.of(0, 2, Unit.DEGREE, Quality.HIGH),
                Measured.of(0, 1, Unit.DEGREE, Quality.HIGH),
                new Foot.Unseen("not filmed"),
                250,
                false);
        LiftContext lift = new LiftContext(
                kinematics, segmentation, new LumbarReference.None("not filmed"), List.of(), Messages.english());
        return new RepMeasurer().measure(lift, segmentation.reps().getFirst());
    }

    /** Share of the tip over the way to the knee: all of it at 0.45, two thirds left at the knee. */
    private static double tip(double s) {
        double down = Math.clamp(s / 0.45, 0, 1);
        double back = Math.clamp((s - 0.45) / 0.55, 0, 1);
        return down * down * (3 - 2 * down) - 0.35 * back * back * (3 - 2 * back);
    }

    private static double[] noisy(double[] truth, Random random) {
        double keep = Math.exp(-1 / (FPS * 0.3));
        double slow = random.nextGaussian();
        double[] seen = new double[truth.length];
        for (int i = 0; i < seen.length; i++) {
            slow = keep * slow + Math.sqrt(1 - keep * keep) * random.nextGaussian();
            seen[i] = truth[i] + 0.008 * random.nextGaussian() + 0.010 * slow;
        }
        return seen;
    }

    private static Rep rep() {
        return new Rep(1, RepType.DEAD_STOP, Map.of());
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    private static Trace trace(Unit unit, double[] values, double error) {
        double[] errors = new double[values.length];
        SampleState[] states = new SampleState[values.length];
        Arrays.fill(errors, error);
        Arrays.fill(states, SampleState.MEASURED);
        return new Trace(unit, values, errors, states);
    }
}
