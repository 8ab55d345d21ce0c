package org.plumbline.core.fault.rule.finish;

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
 * F16: the knees bend first on the way down, so that the bar has to go around them. Serious only if it is seen to do
 * so; in a sumo stance knees bend earlier, so that it is no more than a hint there.
 */
public final class KneesFirst implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F16;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        if (!rep.isFinished()) {
            return Verdicts.notFinished(rep);
        }
        Finding knees = Verdicts.find(rep, Detail.KNEE_AT_KNEE_PASS_DOWN, LimitId.F16_KNEE);
        boolean around = Verdicts.find(rep, Detail.BAR_DRIFT_IN_DESCENT, LimitId.F16_DRIFT) instanceof Finding.Beyond;
        Severity most = rep.sumo() ? Severity.NOTE : around ? Severity.SERIOUS : Severity.WARNING;
        return Verdicts.outcome(
                rep,
                Finding.atMost(most, knees),
                beyond -> rep.messages().say(Text.F16_MESSAGE, Amounts.withError(beyond.value())),
                Text.F16_CUE);
    }
}
