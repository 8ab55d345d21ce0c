package org.plumbline.core.fault.rule.pull;

import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.rule.FaultRule;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.Verdicts;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;

/** F12: the bar goes down again before lockout, which no competition allows. */
public final class BarDips implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F12;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        if (!rep.isFinished()) {
            return Verdicts.notFinished(rep);
        }
        return Verdicts.outcome(
                rep,
                Verdicts.find(rep, MeasureId.BAR_DIP, LimitId.F12_DIP),
                beyond -> rep.messages().say(Text.F12_MESSAGE, Amounts.withError(beyond.value())),
                Text.F12_CUE);
    }
}
