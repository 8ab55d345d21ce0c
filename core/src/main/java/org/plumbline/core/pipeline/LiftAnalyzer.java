package org.plumbline.core.pipeline;

import java.util.List;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.analysis.exercise.ExerciseJudge;
import org.plumbline.core.analysis.view.ViewJudge;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.correction.CorrectedLift;
import org.plumbline.core.correction.Correction;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.kinematics.build.KinematicsBuilder;
import org.plumbline.core.message.Messages;
import org.plumbline.core.rep.EventChoice;
import org.plumbline.core.rep.Segmentation;
import org.plumbline.core.rep.find.ChosenEvents;
import org.plumbline.core.rep.find.RepFinder;
import org.plumbline.core.settings.AnalysisSettings;

/**
 * From a captured lift to its analysis. A pure function: the same lift and settings give the same analysis; no clock, no
 * input or output.
 */
public final class LiftAnalyzer {
    private final Messages messages;
    private final LiftJudge judge;

    /**
     * Makes an analyzer.
     *
     * @param messages texts of the language in which to speak
     * @param limits of a conventional deadlift; settings adjust them
     */
    public LiftAnalyzer(Messages messages, FaultLimits limits) {
        this.messages = messages;
        judge = new LiftJudge(messages, limits);
    }

    /** English texts and the limits of the catalogue. */
    public static LiftAnalyzer standard() {
        return new LiftAnalyzer(Messages.english(), FaultLimits.defaults());
    }

    /** Analyses a lift. What is no deadlift has no repetitions and no faults, and every rule says why it was not judged. */
    public LiftAnalysis analyze(CapturedLift lift, AnalysisSettings settings) {
        return analyze(lift, settings, Corrections.none());
    }

    /**
     * Analyses a lift as a viewer corrected it.
     *
     * @param raw what was seen; it is left as it is
     * @param corrections what the viewer put right
     */
    public LiftAnalysis analyze(CapturedLift raw, AnalysisSettings settings, Corrections corrections) {
        CapturedLift lift = CorrectedLift.of(raw, corrections);
        Kinematics kinematics = KinematicsBuilder.build(lift, settings, corrections.floor());
        Segmentation segmentation = ChosenEvents.apply(
                RepFinder.find(kinematics), kinematics.traces(), chosen(corrections, kinematics.traces()));
        return judge.judge(
                lift,
                settings,
                new LiftJudge.Found(
                        kinematics,
                        segmentation,
                        ExerciseJudge.judge(kinematics, settings),
                        ViewJudge.judge(lift, kinematics, settings, segmentation.reps(), messages)),
                corrections.rejected());
    }

    private static List<EventChoice> chosen(Corrections corrections, Traces traces) {
        return corrections.of(Correction.EventSet.class).stream()
                .filter(set -> set.frame() < traces.frames() && set.within() < traces.frames())
                .map(set -> new EventChoice(traces.time(set.within()), set.event(), traces.time(set.frame())))
                .toList();
    }
}
