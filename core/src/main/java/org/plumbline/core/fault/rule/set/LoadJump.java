package org.plumbline.core.fault.rule.set;

import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.SetEvidence;
import org.plumbline.core.fault.rule.SetRule;
import org.plumbline.core.message.Text;

/** F22: more load than lately. A clip can't show it: it takes the lifter's own training log, and there is none yet. */
public final class LoadJump implements SetRule {

    @Override
    public FaultCode code() {
        return FaultCode.F22;
    }

    @Override
    public RuleOutcome judge(SetEvidence set) {
        return new RuleOutcome.Unassessed(set.messages().say(Text.REASON_NO_TRAINING_LOG));
    }
}
