package org.plumbline.core.pipeline;

import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.analysis.exercise.ExerciseJudge;
import org.plumbline.core.analysis.view.ViewJudge;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.build.KinematicsBuilder;
import org.plumbline.core.message.Messages;
import org.plumbline.core.rep.Segmentation;
import org.plumbline.core.rep.find.RepFinder;
import org.plumbline.core.settings.AnalysisSettings;

/**
 * From a captured lift to its analysis. A pure function: the same lift and settings give the same analysis; no clock, no
 * input or output.
 */
public final class LiftAnalyzer {
    private final LiftJudge judge;

    /**
     * Makes an analyzer.
     *
     * @param messages texts of the language in which to speak
     * @param limits of a conventional deadlift; settings adjust them
     */
    public LiftAnalyzer(Messages messages, FaultLimits limits) {
        judge = new LiftJudge(messages, limits);
    }

    /** English texts and the limits of the catalogue. */
    public static LiftAnalyzer standard() {
        return new LiftAnalyzer(Messages.english(), FaultLimits.defaults());
    }

    /** Analyses a lift. What is no deadlift has no repetitions and no faults, and every rule says why it was not judged. */
    public LiftAnalysis analyze(CapturedLift lift, AnalysisSettings settings) {
        Kinematics kinematics = KinematicsBuilder.build(lift, settings);
        Segmentation segmentation = RepFinder.find(kinematics);
        return judge.judge(
                lift,
                settings,
                new LiftJudge.Found(
                        kinematics,
                        segmentation,
                        ExerciseJudge.judge(kinematics, settings),
                        ViewJudge.judge(lift, kinematics, settings, segmentation.reps())));
    }
}
