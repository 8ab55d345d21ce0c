package org.plumbline.core.fault.rule.finish;

import java.util.List;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.rule.FaultRule;
import org.plumbline.core.fault.rule.Finding;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.Verdicts;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;

/**
 * F17: the back outline is rounder on the way down than on the way up, or very round. Experimental until the proxy is
 * checked on people (biomechanics C9).
 */
public final class RoundsWhileLowering implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F17;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        if (!rep.isFinished()) {
            return Verdicts.notFinished(rep);
        }
        Finding finding = Finding.either(List.of(
                Verdicts.find(rep, Detail.LUMBAR_MORE_IN_DESCENT, LimitId.F17_LUMBAR_CHANGE),
                Verdicts.find(rep, Detail.LUMBAR_MAX_IN_DESCENT, LimitId.F17_LUMBAR)));
        return Verdicts.outcome(
                rep,
                finding,
                beyond -> rep.messages()
                        .say(
                                beyond.id() == LimitId.F17_LUMBAR ? Text.F17_MESSAGE_MOST : Text.F17_MESSAGE_MORE,
                                Amounts.withError(beyond.value())),
                Text.F17_CUE);
    }
}
