package org.plumbline.core.overlay;

import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.signal.Trace;

/** Which role the bar path has in each frame, by what its colour is to tell. */
final class PathRoles {
    private static final double SLOW = 1.0 / 3;
    private static final double FAST = 2.0 / 3;

    private final LiftAnalysis analysis;
    private final double fastest;

    PathRoles(LiftAnalysis analysis) {
        this.analysis = analysis;
        Trace velocity = analysis.traces().of(Channel.BAR_VELOCITY);
        double most = 0;
        for (int i = 0; i < velocity.length(); i++) {
            if (velocity.has(i) && analysis.repOfFrame().get(i) > 0) {
                most = Math.max(most, Math.abs(velocity.value(i)));
            }
        }
        fastest = most;
    }

    Role of(int frame, PathColour colour) {
        return switch (colour) {
            case PLAIN -> Role.BAR_PATH;
            case PHASE -> ofPhase(analysis.phaseOfFrame().get(frame));
            case SPEED -> ofSpeed(frame);
        };
    }

    private static Role ofPhase(Phase phase) {
        return switch (phase) {
            case REST, SETUP -> Role.BAR_PATH;
            case PULL_1 -> Role.PATH_PULL_1;
            case PULL_2, LOCKOUT -> Role.PATH_PULL_2;
            case DESCENT -> Role.PATH_DESCENT;
        };
    }

    /** Where the speed is not known the path stays plain. */
    private Role ofSpeed(int frame) {
        Trace velocity = analysis.traces().of(Channel.BAR_VELOCITY);
        if (!velocity.has(frame) || fastest <= 0) {
            return Role.BAR_PATH;
        }
        double share = Math.abs(velocity.value(frame)) / fastest;
        return share < SLOW ? Role.PATH_SLOW : share < FAST ? Role.PATH_MIDDLING : Role.PATH_FAST;
    }
}
