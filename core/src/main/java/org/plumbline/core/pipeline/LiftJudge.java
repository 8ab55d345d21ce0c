package org.plumbline.core.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.ExerciseVerdict;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.analysis.ObservedStyle;
import org.plumbline.core.analysis.ViewVerdict;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.NotAssessed;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.fault.book.RuleBook;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.lumbar.LumbarEstimate;
import org.plumbline.core.lumbar.LumbarProxy;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.LiftContext;
import org.plumbline.core.measure.formula.RepMeasurer;
import org.plumbline.core.measure.sample.RiseChannels;
import org.plumbline.core.message.Messages;
import org.plumbline.core.message.Text;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.Segmentation;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.summary.CombinedRules;
import org.plumbline.core.summary.JudgedRep;
import org.plumbline.core.summary.Positives;
import org.plumbline.core.summary.SetRules;
import org.plumbline.core.summary.SetSummarizer;

/** Measures and judges what the kinematics and the segmentation found. */
final class LiftJudge {
    private final Messages messages;
    private final FaultLimits limits;

    /** What was found before anything is judged. */
    record Found(Kinematics kinematics, Segmentation segmentation, ExerciseVerdict exercise, ViewVerdict view) {}

    LiftJudge(Messages messages, FaultLimits limits) {
        this.messages = messages;
        this.limits = limits;
    }

    /**
     * Judges.
     *
     * @param rejected faults that a viewer says are none: told, but nothing to work on
     */
    LiftAnalysis judge(CapturedLift lift, AnalysisSettings settings, Found found, Set<FaultCode> rejected) {
        Segmentation segmentation =
                fromTheFloor(found.exercise()) ? found.segmentation() : withoutReps(found.segmentation());
        LumbarEstimate lumbar = new LumbarProxy(messages).estimate(lift, found.kinematics(), segmentation);
        Traces traces =
                RiseChannels.fill(found.kinematics().traces().with(Channel.LUMBAR_PROXY, lumbar.noise()), segmentation);
        LiftContext context = new LiftContext(
                with(found.kinematics(), traces), segmentation, lumbar.reference(), substituted(lift), messages);
        FaultLimits inForce = limits(settings, found.exercise());
        boolean sumo = isSumo(settings, found.exercise());
        List<JudgedRep> reps = segmentation.reps().stream()
                .map(rep -> judge(context, rep, inForce, sumo))
                .toList();
        Map<FaultCode, RuleOutcome> ofSet = reps.isEmpty() ? Map.of() : SetRules.judge(reps, inForce, messages);
        return new LiftAnalysis(
                lift.video(),
                lift.model(),
                settings,
                found.exercise(),
                found.view(),
                found.kinematics().scale(),
                reps.stream()
                        .map(rep -> new AnalyzedRep(rep.rep(), rep.readings().measureSet()))
                        .toList(),
                faults(reps, ofSet),
                reps.isEmpty() ? nothingAssessed(found.exercise()) : notAssessed(reps, ofSet),
                Positives.of(reps, ofSet, messages),
                SetSummarizer.of(reps, ofSet, rejected, messages),
                traces.with(Channel.LUMBAR_PROXY, lumbar.trace()),
                segmentation.repOfFrame(),
                segmentation.phaseOfFrame());
    }

    /** Only repetitions from the floor are judged; a Romanian deadlift turns round in the air. */
    private static boolean fromTheFloor(ExerciseVerdict verdict) {
        return verdict.exercise() == Exercise.DEADLIFT && verdict.style() != ObservedStyle.ROMANIAN;
    }

    /** What looks like repetitions of something that is no deadlift is not shown as such. */
    private static Segmentation withoutReps(Segmentation segmentation) {
        int frames = segmentation.repOfFrame().size();
        return new Segmentation(
                List.of(),
                Collections.nCopies(frames, 0),
                Collections.nCopies(frames, Phase.REST),
                segmentation.standing());
    }

    private static Kinematics with(Kinematics kinematics, Traces traces) {
        return new Kinematics(
                traces,
                kinematics.facing(),
                kinematics.nearSide(),
                kinematics.scale(),
                kinematics.yaw(),
                kinematics.roll(),
                kinematics.foot(),
                kinematics.trunkLengthPixels(),
                kinematics.cameraMoves());
    }

    private JudgedRep judge(LiftContext context, Rep rep, FaultLimits inForce, boolean sumo) {
        RepReadings readings = new RepMeasurer().measure(context, rep);
        boolean rollKnown = context.kinematics().rollKnown();
        RepEvidence evidence = new RepEvidence(rep, readings, inForce, rollKnown, sumo, messages);
        return CombinedRules.apply(new JudgedRep(rep, readings, RuleBook.judge(evidence)), messages);
    }

    private FaultLimits limits(AnalysisSettings settings, ExerciseVerdict exercise) {
        FaultLimits forGoal = limits.forGoal(settings.goal());
        return isSumo(settings, exercise) ? forGoal.forSumo() : forGoal;
    }

    private static boolean isSumo(AnalysisSettings settings, ExerciseVerdict exercise) {
        return switch (settings.style()) {
            case SUMO -> true;
            case CONVENTIONAL -> false;
            case AUTO -> exercise.style() == ObservedStyle.SUMO;
        };
    }

    private static List<Boolean> substituted(CapturedLift lift) {
        return lift.frames().stream()
                .map(frame -> frame.bar() instanceof BarObservation.Hands)
                .toList();
    }

    private static List<Fault> faults(List<JudgedRep> reps, Map<FaultCode, RuleOutcome> ofSet) {
        return Stream.concat(reps.stream().flatMap(rep -> rep.outcomes().values().stream()), ofSet.values().stream())
                .flatMap(outcome ->
                        outcome instanceof RuleOutcome.Flagged flagged ? Stream.of(flagged.fault()) : Stream.empty())
                .sorted(Comparator.comparing(Fault::from).thenComparing(Fault::code))
                .toList();
    }

    private static List<NotAssessed> notAssessed(List<JudgedRep> reps, Map<FaultCode, RuleOutcome> ofSet) {
        List<NotAssessed> open = new ArrayList<>();
        for (JudgedRep rep : reps) {
            Scope scope = new Scope.OfRep(rep.rep().number());
            rep.outcomes().forEach((code, outcome) -> addOpen(open, code, scope, outcome));
        }
        ofSet.forEach((code, outcome) -> addOpen(open, code, new Scope.WholeSet(), outcome));
        return open;
    }

    private static void addOpen(List<NotAssessed> open, FaultCode code, Scope scope, RuleOutcome outcome) {
        switch (outcome) {
            case RuleOutcome.Unassessed unassessed -> open.add(new NotAssessed(code, scope, unassessed.reason()));
            case RuleOutcome.OutOfScope outside -> open.add(new NotAssessed(code, scope, outside.reason()));
            case RuleOutcome.Kept _, RuleOutcome.Flagged _ -> {}
        }
    }

    /** Every code of the catalogue, for the one reason that nothing was judged. */
    private List<NotAssessed> nothingAssessed(ExerciseVerdict exercise) {
        String reason =
                switch (exercise.exercise()) {
                    case DEADLIFT -> fromTheFloor(exercise) ? messages.say(Text.REASON_NO_REPS) : exercise.reason();
                    case NOT_A_DEADLIFT -> messages.say(Text.REASON_NOT_A_DEADLIFT, exercise.reason());
                    case UNCLEAR -> messages.say(Text.REASON_UNCLEAR, exercise.reason());
                };
        List<NotAssessed> all = new ArrayList<>();
        for (FaultCode code : FaultCode.values()) {
            all.add(new NotAssessed(code, new Scope.WholeSet(), reason));
        }
        return all;
    }
}
