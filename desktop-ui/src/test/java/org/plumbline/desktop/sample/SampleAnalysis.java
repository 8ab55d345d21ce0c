package org.plumbline.desktop.sample;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.ExerciseVerdict;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.analysis.ObservedStyle;
import org.plumbline.core.analysis.SetSummary;
import org.plumbline.core.analysis.Trend;
import org.plumbline.core.analysis.ViewQuality;
import org.plumbline.core.analysis.ViewVerdict;
import org.plumbline.core.analysis.ViewWarning;
import org.plumbline.core.capture.CapturedLift;
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

/** A hand-made analysis of {@link SampleLift}: two reps, three faults, some things that could not be judged. */
public final class SampleAnalysis {

    private SampleAnalysis() {}

    /** The analysis under default settings. */
    public static LiftAnalysis of(CapturedLift lift) {
        return of(lift, AnalysisSettings.defaults());
    }

    /** The analysis under any settings. */
    public static LiftAnalysis of(CapturedLift lift, AnalysisSettings settings) {
        return of(lift, settings, new Scale.Calibrated(Scale.Source.PLATE, 0.005, 0.00012345678));
    }

    /** The analysis with any scale. */
    public static LiftAnalysis of(CapturedLift lift, AnalysisSettings settings, Scale scale) {
        List<Integer> repOfFrame = new ArrayList<>();
        List<Phase> phaseOfFrame = new ArrayList<>();
        for (int i = 0; i < SampleLift.FRAMES; i++) {
            repOfFrame.add(i < 6 || i >= 112 ? 0 : i < 60 ? 1 : 2);
            phaseOfFrame.add(phase(i));
        }
        return new LiftAnalysis(
                lift.video(),
                lift.model(),
                settings,
                new ExerciseVerdict(
                        Exercise.DEADLIFT,
                        0.97,
                        "the bar leaves the floor and ends at the hips",
                        ObservedStyle.CONVENTIONAL),
                view(),
                scale,
                List.of(rep(1, 0), rep(2, 2500)),
                faults(),
                notAssessed(),
                List.of(new Positive(FaultCode.F10, "The bar stayed close to the legs in 2/2 reps.")),
                set(),
                new Traces(times(), SampleTraces.all()),
                repOfFrame,
                phaseOfFrame);
    }

    /** Nothing was lifted: what an analysis says of a clip of something else. */
    public static LiftAnalysis notADeadlift(CapturedLift lift, Exercise exercise) {
        return withoutReps(lift, exercise, List.of());
    }

    /** A deadlift of which no rule could be judged, for one reason. */
    public static LiftAnalysis nothingJudged(CapturedLift lift, String reason) {
        return withoutReps(
                lift,
                Exercise.DEADLIFT,
                Stream.of(FaultCode.values())
                        .map(code -> new NotAssessed(code, new Scope.WholeSet(), reason))
                        .toList());
    }

    private static LiftAnalysis withoutReps(CapturedLift lift, Exercise exercise, List<NotAssessed> notAssessed) {
        LiftAnalysis full = of(lift);
        List<Integer> none = new ArrayList<>();
        List<Phase> rest = new ArrayList<>();
        for (int i = 0; i < SampleLift.FRAMES; i++) {
            none.add(0);
            rest.add(Phase.REST);
        }
        return new LiftAnalysis(
                full.video(),
                full.model(),
                full.settings(),
                new ExerciseVerdict(exercise, 0.8, "the bar rests on the shoulders", ObservedStyle.UNKNOWN),
                full.view(),
                new Scale.Uncalibrated("no plate was seen"),
                List.of(),
                List.of(),
                notAssessed,
                List.of(),
                new SetSummary(0, Map.of(), Map.of(), new Unavailable("no rep"), List.of()),
                full.traces(),
                none,
                rest);
    }

    private static List<Duration> times() {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < SampleLift.FRAMES; i++) {
            times.add(SampleLift.time(i));
        }
        return times;
    }

    private static Phase phase(int frame) {
        if (frame < 6 || frame >= 112) {
            return Phase.REST;
        }
        double t = (frame * SampleLift.SECONDS_PER_FRAME - 0.5) % 2.5;
        if (t < 0 || t >= 2.1) {
            return Phase.SETUP;
        }
        if (t < 0.9) {
            return t < 0.4 ? Phase.PULL_1 : Phase.PULL_2;
        }
        return t < 1.3 ? Phase.LOCKOUT : Phase.DESCENT;
    }

    private static AnalyzedRep rep(int number, long start) {
        Map<RepEvent, Duration> events = new EnumMap<>(RepEvent.class);
        if (number == 1) {
            events.put(RepEvent.SET, Duration.ofMillis(start + 300));
        }
        events.put(RepEvent.LIFT_OFF, Duration.ofMillis(start + 500));
        events.put(RepEvent.KNEE_PASS, Duration.ofMillis(start + 900));
        events.put(RepEvent.LOCKOUT, Duration.ofMillis(start + 1400));
        events.put(RepEvent.DESCENT, Duration.ofMillis(start + 1800));
        events.put(RepEvent.TOUCHDOWN, Duration.ofMillis(start + 2600));
        Map<MeasureId, Measurement> measures = new EnumMap<>(MeasureId.class);
        for (MeasureId id : MeasureId.values()) {
            measures.put(id, new Unavailable("not looked at"));
        }
        measures.put(MeasureId.TRUNK_DROP, Measured.of(-12.6 - number, 2.54, Unit.DEGREE, Quality.HIGH));
        measures.put(MeasureId.HIP_LEAD, Measured.of(0.11, 0.034, Unit.SECOND, Quality.MEDIUM));
        measures.put(MeasureId.RANGE_OF_MOTION, Measured.of(0.55, 0.02, Unit.METRE, Quality.HIGH));
        measures.put(MeasureId.LUMBAR_PROXY_CHANGE, Measured.of(9.4, 5, Unit.DEGREE, Quality.LOW));
        measures.put(
                MeasureId.BAR_TO_MIDFOOT_AT_LIFTOFF,
                number == 1
                        ? Measured.of(2.1, 1.5, Unit.CENTIMETRE, Quality.MEDIUM)
                        : new Unavailable("the plate hides the foot"));
        measures.put(MeasureId.NECK_EXTENSION, new Unavailable("the ear is hidden"));
        return new AnalyzedRep(
                new Rep(number, number == 1 ? RepType.DEAD_STOP : RepType.TOUCH_AND_GO, events),
                new MeasureSet(measures));
    }

    private static ViewVerdict view() {
        return new ViewVerdict(
                Facing.RIGHT,
                Measured.of(4.2, 3, Unit.DEGREE, Quality.HIGH),
                new Unavailable("no level line was seen"),
                false,
                ViewQuality.USABLE,
                List.of(new ViewWarning("low-resolution", "The lifter is small in the picture: film from nearer.")));
    }

    private static List<Fault> faults() {
        return List.of(
                hipsRise(1, 500, Severity.WARNING, -8.61),
                hipsRise(2, 3000, Severity.SERIOUS, -14.6),
                new Fault(
                        FaultCode.F06,
                        Severity.WARNING,
                        new Scope.OfRep(2),
                        Duration.ofMillis(3000),
                        Duration.ofMillis(3400),
                        Duration.ofMillis(3250),
                        Measured.of(9.4, 5, Unit.DEGREE, Quality.LOW),
                        Quantity.of(8, Unit.DEGREE),
                        "Your back outline rounds a further 9° as the bar leaves the floor (estimate).",
                        "Push the floor, keep the tension; use less weight if it persists.",
                        "B9 model"),
                new Fault(
                        FaultCode.F15,
                        Severity.NOTE,
                        new Scope.WholeSet(),
                        Duration.ofMillis(1800),
                        Duration.ofMillis(2600),
                        Duration.ofMillis(2200),
                        Measured.of(0.8, 0.05, Unit.SECOND, Quality.HIGH),
                        Quantity.of(0.9, Unit.SECOND),
                        "Bar came down in 0.8 s, close to a <free> fall & more.",
                        "Hinge back and control it down.",
                        "physics"));
    }

    private static Fault hipsRise(int rep, long start, Severity severity, double degrees) {
        return new Fault(
                FaultCode.F08,
                severity,
                new Scope.OfRep(rep),
                Duration.ofMillis(start),
                Duration.ofMillis(start + 400),
                Duration.ofMillis(start + 250),
                Measured.of(degrees, 2.5, Unit.DEGREE, Quality.HIGH),
                Quantity.of(severity == Severity.SERIOUS ? -12 : -6, Unit.DEGREE),
                "Hips rose faster than shoulders: your trunk tipped forward " + Math.round(-degrees)
                        + "° before the knee.",
                "Hips and shoulders together; think push, not pull.",
                "B9 model, van Dieën 1998");
    }

    private static List<NotAssessed> notAssessed() {
        return List.of(
                new NotAssessed(FaultCode.F01, new Scope.OfRep(2), "the plate hides the foot"),
                new NotAssessed(FaultCode.F02, new Scope.OfRep(2), "the plate hides the foot"),
                new NotAssessed(FaultCode.F18, new Scope.WholeSet(), "the ear is hidden"),
                new NotAssessed(FaultCode.F22, new Scope.WholeSet(), "no training log"));
    }

    private static SetSummary set() {
        return new SetSummary(
                2,
                Map.of(FaultCode.F08, Severity.WARNING, FaultCode.F06, Severity.WARNING, FaultCode.F15, Severity.NOTE),
                Map.of(MeasureId.TRUNK_DROP, new Trend(-1, -13.6, -14.6, Unit.DEGREE)),
                Measured.of(12.5, 4, Unit.RATIO, Quality.MEDIUM),
                List.of(FaultCode.F08, FaultCode.F06));
    }
}
