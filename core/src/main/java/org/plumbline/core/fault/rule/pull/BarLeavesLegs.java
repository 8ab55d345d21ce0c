package org.plumbline.core.fault.rule.pull;

import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.rule.FaultRule;
import org.plumbline.core.fault.rule.Finding;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.Verdicts;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;

/**
 * F11: the bar goes away from the thighs above the knee. The plate hides them, and a bar that hangs well is nearly as far off
 * them as the limit: a gap that its error may have made is left open. In a sumo stance the knees point outwards, beside the bar,
 * so that the gap is no more than a hint there.
 */
public final class BarLeavesLegs implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F11;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        Finding gap = Finding.orOpen(Verdicts.find(rep, Detail.BAR_THIGH_GAP, LimitId.F11_LEG_GAP), rep.messages());
        return Verdicts.outcome(
                rep,
                rep.sumo() ? Finding.atMost(Severity.NOTE, gap) : gap,
                beyond -> rep.messages().say(Text.F11_MESSAGE, Amounts.withError(beyond.value())),
                Text.F11_CUE);
    }
}
