package org.plumbline.core.correction;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.capture.CapturedLift;

/** Applies corrections to what was seen. */
public final class CorrectedLift {

    private CorrectedLift() {}

    /**
     * What was seen, with joints and plate put right and marked as corrected. The lift given is left as it is; frames that no
     * correction reaches are the very same objects. Corrections of frames in which the lifter was not seen change nothing.
     */
    public static CapturedLift of(CapturedLift raw, Corrections corrections) {
        List<Correction.JointMoved> joints = corrections.of(Correction.JointMoved.class);
        boolean plate = !corrections.of(Correction.PlateCentred.class).isEmpty()
                || !corrections.of(Correction.PlateSized.class).isEmpty();
        if (joints.isEmpty() && !plate) {
            return raw;
        }
        var frames = new ArrayList<>(raw.frames());
        // The plate first: whether a joint lies behind the disc depends on where the disc is.
        if (plate) {
            CorrectedPlate.apply(corrections, frames);
        }
        CorrectedJoints.apply(joints, frames);
        return new CapturedLift(raw.video(), raw.model(), frames);
    }
}
