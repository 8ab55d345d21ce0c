package org.plumbline.core.fault.rule.pull;

import java.util.List;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.rule.FaultRule;
import org.plumbline.core.fault.rule.Finding;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.Verdicts;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;

/** F19: the feet move or a heel lifts during the lift; rocking between ball and heel is allowed. */
public final class FeetShift implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F19;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        Finding finding = Finding.either(List.of(
                Verdicts.find(rep, MeasureId.FOOT_SLIP, LimitId.F19_SLIP),
                Verdicts.find(rep, MeasureId.HEEL_LIFT, LimitId.F19_HEEL_LIFT)));
        return Verdicts.outcome(
                rep,
                finding,
                beyond -> rep.messages()
                        .say(
                                beyond.id() == LimitId.F19_HEEL_LIFT ? Text.F19_MESSAGE_HEEL : Text.F19_MESSAGE_SLIP,
                                Amounts.withError(beyond.value())),
                Text.F19_CUE);
    }
}
