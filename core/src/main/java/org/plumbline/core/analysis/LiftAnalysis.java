package org.plumbline.core.analysis;

import java.util.List;
import org.plumbline.core.capture.ModelIdentity;
import org.plumbline.core.capture.VideoFacts;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.NotAssessed;
import org.plumbline.core.fault.Positive;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.settings.AnalysisSettings;

/**
 * What happened in a clip.
 *
 * @param video the clip
 * @param model the network that looked
 * @param settings everything else that influenced the result
 * @param exercise whether it is a deadlift
 * @param view how the camera stood
 * @param scale how pixels became metres
 * @param reps in order of time
 * @param faults in order of time
 * @param notAssessed what could not be judged, and why
 * @param good what was good
 * @param set the set as a whole
 * @param traces every channel, frame by frame
 * @param repOfFrame number of the repetition each frame belongs to, 0 for none
 * @param phaseOfFrame phase of each frame
 */
public record LiftAnalysis(
        VideoFacts video,
        ModelIdentity model,
        AnalysisSettings settings,
        ExerciseVerdict exercise,
        ViewVerdict view,
        Scale scale,
        List<AnalyzedRep> reps,
        List<Fault> faults,
        List<NotAssessed> notAssessed,
        List<Positive> good,
        SetSummary set,
        Traces traces,
        List<Integer> repOfFrame,
        List<Phase> phaseOfFrame) {

    public LiftAnalysis {
        reps = List.copyOf(reps);
        faults = List.copyOf(faults);
        notAssessed = List.copyOf(notAssessed);
        good = List.copyOf(good);
        repOfFrame = List.copyOf(repOfFrame);
        phaseOfFrame = List.copyOf(phaseOfFrame);
    }
}
