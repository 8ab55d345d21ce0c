package org.plumbline.core.overlay;

import java.util.List;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.message.Messages;

/** Which joints stand for the lifter: those of the side that the analysis measured from. */
public final class DrawnJoints {

    private DrawnJoints() {}

    /** From head to toe; none where the analysis followed nothing. */
    public static List<Keypoint> of(CapturedLift lift, LiftAnalysis analysis) {
        if (analysis.traces().frames() == 0) {
            return List.of();
        }
        return Scene.of(lift, analysis, Messages.english()).near().joints();
    }
}
