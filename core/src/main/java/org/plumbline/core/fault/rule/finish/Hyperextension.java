package org.plumbline.core.fault.rule.finish;

import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.rule.FaultRule;
import org.plumbline.core.fault.rule.Finding;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.Verdicts;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;

/** F14: the trunk leans back past the own upright standing at the top, unless the hips are clearly not straight. */
public final class Hyperextension implements FaultRule {
    private static final double STRAIGHT = 180;

    @Override
    public FaultCode code() {
        return FaultCode.F14;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        if (!rep.isFinished()) {
            return Verdicts.notFinished(rep);
        }
        Finding lean = Verdicts.find(rep, MeasureId.LEAN_BACK, LimitId.F14_LEAN_BACK);
        return Verdicts.outcome(
                rep,
                lean instanceof Finding.Beyond beyond && hipsClearlyBent(rep)
                        ? new Finding.Within(beyond.value().quality())
                        : lean,
                beyond -> rep.messages().say(Text.F14_MESSAGE, Amounts.withError(beyond.value())),
                Text.F14_CUE);
    }

    /** A trunk that leans back over bent hips and knees is a lift not finished (F13), not a back past upright. */
    private static boolean hipsClearlyBent(RepEvidence rep) {
        return rep.readings().of(MeasureId.HIP_AT_LOCKOUT) instanceof Reading.Taken hip
                && hip.measurement().number() + hip.measurement().errorNumber() < STRAIGHT;
    }
}
