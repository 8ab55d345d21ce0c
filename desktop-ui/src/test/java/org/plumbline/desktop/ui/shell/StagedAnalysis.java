package org.plumbline.desktop.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.ExerciseVerdict;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.analysis.ObservedStyle;
import org.plumbline.core.analysis.SetSummary;
import org.plumbline.core.analysis.ViewQuality;
import org.plumbline.core.analysis.ViewVerdict;
import org.plumbline.core.analysis.ViewWarning;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.ModelIdentity;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.Silhouette;
import org.plumbline.core.capture.VideoFacts;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.NotAssessed;
import org.plumbline.core.fault.Positive;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.MeasureSet;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Quantity;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.RepType;
import org.plumbline.core.settings.AnalysisSettings;

/** Analyses with known content, for looking at and for clicking through. */
final class StagedAnalysis {
    static final Duration HIPS_FIRST_REP_1 = seconds(1.4);
    static final Duration HIPS_FIRST_REP_2 = seconds(3.5);
    static final Duration REP_1 = seconds(1);
    static final Duration REP_2 = seconds(3);

    private static final ModelIdentity MODEL = new ModelIdentity("heavy", "0");
    private static final VideoFacts VIDEO = new VideoFacts(
            "set.mp4", "0", DrawnLift.WIDTH, DrawnLift.HEIGHT, seconds(5), DrawnLift.FRAMES, "h264", 0, false, 30);

    private StagedAnalysis() {}

    static CapturedLift lift() {
        return new CapturedLift(
                VIDEO,
                MODEL,
                IntStream.range(0, DrawnLift.FRAMES)
                        .mapToObj(StagedAnalysis::seen)
                        .toList());
    }

    private static CapturedFrame seen(int index) {
        DrawnLift.Body body = DrawnLift.at(index);
        List<KeypointEstimate> estimates = Arrays.stream(Keypoint.values())
                .map(keypoint -> new KeypointEstimate(place(keypoint, body), 0.9, false))
                .toList();
        return new CapturedFrame(
                index,
                DrawnLift.INTERVAL.multipliedBy(index),
                new PoseObservation.Seen(new Pose(estimates), 0.99, Silhouette.empty()),
                new BarObservation.Plate(body.bar(), 2 * DrawnLift.plateRadius(), 0.9),
                new PixelPoint(0, 0),
                false);
    }

    private static PixelPoint place(Keypoint keypoint, DrawnLift.Body body) {
        PixelPoint ankle = body.ankle();
        PixelPoint shoulder = body.shoulder();
        String name = keypoint.name();
        return switch (name.substring(name.indexOf('_') + 1)) {
            case "HIP" -> body.hip();
            case "KNEE" -> body.knee();
            case "ANKLE" -> ankle;
            case "HEEL" -> new PixelPoint(ankle.x() - 25, ankle.y() + 20);
            case "FOOT_INDEX" -> new PixelPoint(ankle.x() + 75, ankle.y() + 20);
            case "ELBOW" ->
                new PixelPoint(
                        (shoulder.x() + body.bar().x()) / 2,
                        (shoulder.y() + body.bar().y()) / 2);
            case "WRIST" -> new PixelPoint(body.bar().x(), body.bar().y() - 25);
            case "SHOULDER" -> shoulder;
            default -> new PixelPoint(shoulder.x() + 30, shoulder.y() - 60);
        };
    }

    static LiftAnalysis withFaults() {
        return make(Exercise.DEADLIFT, "bar and body move as in a deadlift", faults(), ViewQuality.USABLE);
    }

    static LiftAnalysis clean() {
        return make(Exercise.DEADLIFT, "bar and body move as in a deadlift", List.of(), ViewQuality.GOOD);
    }

    static LiftAnalysis squat() {
        return make(
                Exercise.NOT_A_DEADLIFT,
                "the bar rests on the shoulders, as in a squat; nothing was judged",
                List.of(),
                ViewQuality.POOR);
    }

    private static List<Fault> faults() {
        return List.of(
                hipsFirst(1, HIPS_FIRST_REP_1, -7.2, Severity.WARNING),
                hipsFirst(2, HIPS_FIRST_REP_2, -13.4, Severity.SERIOUS),
                new Fault(
                        FaultCode.F10,
                        Severity.WARNING,
                        new Scope.OfRep(2),
                        seconds(1.5),
                        seconds(2.5),
                        seconds(2.0),
                        Measured.of(5.6, 1.3, Unit.CENTIMETRE, Quality.MEDIUM),
                        Quantity.of(4, Unit.CENTIMETRE),
                        "The bar drifted 5.6 cm away from you.",
                        "Keep it brushing shins and thighs; lats on.",
                        "biomechanics C6"),
                new Fault(
                        FaultCode.F15,
                        Severity.NOTE,
                        new Scope.WholeSet(),
                        seconds(3.2),
                        seconds(4.2),
                        seconds(3.8),
                        Measured.of(0.86, 0.07, Unit.SECOND, Quality.LOW),
                        Quantity.of(0.9, Unit.SECOND),
                        "The bar came down in 0.86 s, close to a free fall.",
                        "Hinge back and control it down, abs on.",
                        "biomechanics C6"));
    }

    private static Fault hipsFirst(int rep, Duration evidence, double degrees, Severity severity) {
        return new Fault(
                FaultCode.F08,
                severity,
                new Scope.OfRep(rep),
                evidence.minusMillis(200),
                evidence.plusMillis(200),
                evidence,
                Measured.of(degrees, 2.1, Unit.DEGREE, Quality.HIGH),
                Quantity.of(severity == Severity.SERIOUS ? -12 : -6, Unit.DEGREE),
                "Hips rose faster than shoulders: your trunk tipped forward 13° before the bar passed the knee.",
                "Hips and shoulders together; think push, not pull.",
                "biomechanics C6");
    }

    private static LiftAnalysis make(Exercise exercise, String reason, List<Fault> faults, ViewQuality quality) {
        boolean deadlift = exercise == Exercise.DEADLIFT;
        List<NotAssessed> notAssessed = new ArrayList<>(List.of(
                new NotAssessed(FaultCode.F05, new Scope.OfRep(1), "the outline of the back is covered by the arm"),
                new NotAssessed(FaultCode.F05, new Scope.OfRep(2), "the outline of the back is covered by the arm"),
                new NotAssessed(FaultCode.F06, new Scope.WholeSet(), "the outline of the back is covered by the arm"),
                new NotAssessed(FaultCode.F19, new Scope.WholeSet(), "the plate hides the foot")));
        ViewVerdict view = new ViewVerdict(
                Facing.RIGHT,
                Measured.of(8, 3, Unit.DEGREE, Quality.MEDIUM),
                new Unavailable("no upright edge in the picture"),
                false,
                quality,
                quality == ViewQuality.GOOD
                        ? List.of()
                        : List.of(
                                new ViewWarning("yaw", "The phone stood 8° off the side. Put it square to the bar."),
                                new ViewWarning(
                                        "fps", "24 frames a second blur fast moments. Film at 60 if you can.")));
        return new LiftAnalysis(
                VIDEO,
                MODEL,
                AnalysisSettings.defaults(),
                new ExerciseVerdict(
                        exercise, 0.95, reason, deadlift ? ObservedStyle.CONVENTIONAL : ObservedStyle.UNKNOWN),
                view,
                new Scale.Uncalibrated("drawn"),
                deadlift ? reps() : List.of(),
                faults,
                notAssessed,
                deadlift
                        ? List.of(new Positive(FaultCode.F13, "Both reps finished tall, hips and knees straight."))
                        : List.of(),
                new SetSummary(
                        deadlift ? 2 : 0,
                        Map.of(),
                        Map.of(),
                        new Unavailable("fewer than three repetitions"),
                        faults.isEmpty() ? List.of() : List.of(FaultCode.F08, FaultCode.F10)),
                deadlift ? StagedTraces.all() : new Traces(List.of(), Map.of()),
                deadlift ? StagedTraces.reps() : List.<Integer>of(),
                deadlift ? StagedTraces.phases() : List.<Phase>of());
    }

    private static List<AnalyzedRep> reps() {
        return List.of(rep(1), rep(2));
    }

    private static AnalyzedRep rep(int number) {
        Duration start = number == 1 ? REP_1 : REP_2;
        Map<RepEvent, Duration> events = Map.of(
                RepEvent.LIFT_OFF, start,
                RepEvent.LOCKOUT, start.plusMillis(900),
                RepEvent.TOUCHDOWN, start.plusMillis(1500));
        return new AnalyzedRep(
                new Rep(number, RepType.DEAD_STOP, events),
                new MeasureSet(Arrays.stream(MeasureId.values())
                        .collect(Collectors.toMap(id -> id, id -> measurement(id, number)))));
    }

    private static Measurement measurement(MeasureId id, int rep) {
        return switch (id) {
            case TRUNK_DROP -> Measured.of(rep == 1 ? -7.2 : -13.4, 2.1, Unit.DEGREE, Quality.HIGH);
            case HIP_LEAD -> Measured.of(0.11 * rep, 0.03, Unit.SECOND, Quality.MEDIUM);
            case RANGE_OF_MOTION -> Measured.of(0.55, 0.02, Unit.METRE, Quality.HIGH);
            case MEAN_CONCENTRIC_VELOCITY -> Measured.of(0.61 - 0.09 * rep, 0.03, Unit.METRE_PER_SECOND, Quality.HIGH);
            case BAR_TO_MIDFOOT_AT_LIFTOFF ->
                rep == 1
                        ? Measured.of(2.1, 1.4, Unit.CENTIMETRE, Quality.LOW)
                        : new Unavailable("the plate hides the foot");
            default -> new Unavailable("not looked at");
        };
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
