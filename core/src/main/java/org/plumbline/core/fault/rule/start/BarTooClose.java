package org.plumbline.core.fault.rule.start;

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

/** F02: the bar stands behind midfoot as it leaves the floor; touching the shins is no fault. */
public final class BarTooClose implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F02;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        if (!rep.hasSetUp()) {
            return Verdicts.noSetUp(rep);
        }
        Finding finding = Verdicts.find(rep, MeasureId.BAR_FOOT_FRACTION_AT_LIFTOFF, LimitId.F02_FOOT_FRACTION);
        return Verdicts.outcome(
                rep,
                finding,
                beyond -> rep.messages()
                        .say(
                                Text.F02_MESSAGE,
                                Verdicts.size(rep, MeasureId.BAR_TO_MIDFOOT_AT_LIFTOFF),
                                Amounts.withError(beyond.value())),
                Text.F02_CUE);
    }
}
