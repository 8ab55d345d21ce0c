package org.plumbline.core.fault.rule;

import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.message.Messages;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepType;

/**
 * What a rule judges by.
 *
 * @param rep the repetition
 * @param readings everything measured in it
 * @param limits in force
 * @param rollKnown whether the lean of the camera is known
 * @param sumo whether the lifter stands in a sumo stance, told or seen
 * @param messages texts
 */
public record RepEvidence(
        Rep rep, RepReadings readings, FaultLimits limits, boolean rollKnown, boolean sumo, Messages messages) {

    /** Evidence of a conventional stance. */
    public RepEvidence(Rep rep, RepReadings readings, FaultLimits limits, boolean rollKnown, Messages messages) {
        this(rep, readings, limits, rollKnown, false, messages);
    }

    /** Whether this repetition has a set-up of its own: not where the bar comes straight from the one before. */
    public boolean hasSetUp() {
        return rep.type() != RepType.TOUCH_AND_GO || rep.number() == 1;
    }

    /** Whether it was lifted to the top, so that lockout and lowering can be judged. */
    public boolean isFinished() {
        return switch (rep.type()) {
            case DEAD_STOP, TOUCH_AND_GO -> true;
            case FAILED, PARTIAL -> false;
        };
    }
}
