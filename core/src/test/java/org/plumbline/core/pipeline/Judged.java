package org.plumbline.core.pipeline;

import java.util.List;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.ExerciseVerdict;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.analysis.ObservedStyle;
import org.plumbline.core.analysis.ViewQuality;
import org.plumbline.core.analysis.ViewVerdict;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.build.KinematicsBuilder;
import org.plumbline.core.message.Messages;
import org.plumbline.core.rep.find.RepFinder;
import org.plumbline.core.settings.AnalysisSettings;

/** Everything from the captured track to the faults, with the verdict on the exercise given. */
final class Judged {

    private Judged() {}

    static LiftAnalysis as(Exercise exercise, CapturedLift lift) {
        return as(exercise, lift, AnalysisSettings.defaults());
    }

    static LiftAnalysis as(Exercise exercise, CapturedLift lift, AnalysisSettings settings) {
        Kinematics kinematics = KinematicsBuilder.build(lift, settings);
        LiftJudge.Found found = new LiftJudge.Found(
                kinematics,
                RepFinder.find(kinematics),
                new ExerciseVerdict(exercise, 0.9, "told by the test", ObservedStyle.UNKNOWN),
                new ViewVerdict(
                        kinematics.facing(),
                        kinematics.yaw(),
                        kinematics.roll(),
                        kinematics.cameraMoves(),
                        ViewQuality.GOOD,
                        List.of()));
        return new LiftJudge(Messages.english(), FaultLimits.defaults()).judge(lift, settings, found);
    }
}
