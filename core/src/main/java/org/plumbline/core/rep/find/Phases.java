package org.plumbline.core.rep.find;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.Segmentation;
import org.plumbline.core.rep.Standing;

/** Gives every frame its repetition and phase (biomechanics C3). */
final class Phases {
    private static final RepEvent[] ORDER = {
        RepEvent.SET, RepEvent.LIFT_OFF, RepEvent.KNEE_PASS, RepEvent.LOCKOUT, RepEvent.DESCENT, RepEvent.TOUCHDOWN
    };
    private static final Phase[] FOLLOWING = {
        Phase.SETUP, Phase.PULL_1, Phase.PULL_2, Phase.LOCKOUT, Phase.DESCENT, Phase.REST
    };
    private static final Phase[] PRECEDING = {
        Phase.REST, Phase.SETUP, Phase.PULL_1, Phase.PULL_2, Phase.LOCKOUT, Phase.DESCENT
    };

    private Phases() {}

    static Segmentation label(Traces traces, List<Rep> reps, Standing standing) {
        List<Integer> repOfFrame = new ArrayList<>();
        List<Phase> phaseOfFrame = new ArrayList<>();
        for (int i = 0; i < traces.frames(); i++) {
            int number = 0;
            Phase phase = Phase.REST;
            for (Rep rep : reps) {
                Phase inRep = phase(rep, traces.time(i), rep.number() == 1, rep.number() == reps.size());
                if (inRep != Phase.REST) {
                    number = rep.number();
                    phase = inRep;
                }
            }
            repOfFrame.add(number);
            phaseOfFrame.add(phase);
        }
        return new Segmentation(reps, repOfFrame, phaseOfFrame, standing);
    }

    /**
     * Phase of a moment within one repetition. Before its first event a repetition goes on only if the clip begins in it,
     * after its last only if the clip ends in it.
     */
    private static Phase phase(Rep rep, Duration time, boolean first, boolean last) {
        Phase phase = Phase.REST;
        boolean before = true;
        boolean opened = rep.saw(RepEvent.LIFT_OFF) || rep.saw(RepEvent.SET);
        for (int k = 0; k < ORDER.length; k++) {
            if (!rep.saw(ORDER[k])) {
                continue;
            }
            if (time.compareTo(rep.at(ORDER[k])) >= 0) {
                phase = FOLLOWING[k];
                before = false;
            } else if (before) {
                return first && !opened ? PRECEDING[k] : Phase.REST;
            }
        }
        boolean closed = rep.saw(RepEvent.TOUCHDOWN);
        return closed || last || before ? phase : phase == Phase.LOCKOUT || phase == Phase.DESCENT ? Phase.REST : phase;
    }
}
