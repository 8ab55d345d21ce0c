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

/** F13: hips or knees stay short of the lifter's own upright standing. */
public final class IncompleteLockout implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F13;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        if (!rep.isFinished()) {
            return Verdicts.notFinished(rep);
        }
        Finding finding = Finding.either(List.of(
                Finding.orOpen(Verdicts.find(rep, Detail.HIP_SHORT_OF_STANDING, LimitId.F13_HIP_SHORT), rep.messages()),
                Finding.orOpen(
                        Verdicts.find(rep, Detail.KNEE_SHORT_OF_STANDING, LimitId.F13_KNEE_SHORT), rep.messages())));
        return Verdicts.outcome(
                rep,
                finding,
                beyond -> beyond.id() == LimitId.F13_KNEE_SHORT
                        ? rep.messages().say(Text.F13_MESSAGE_KNEES, Amounts.withError(beyond.value()))
                        : rep.messages().say(Text.F13_MESSAGE_HIPS, Amounts.withError(beyond.value())),
                Text.F13_CUE);
    }
}
