package org.plumbline.core.fault.rule.start;

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

/** F04: a start like a squat: hips near knee height, deep knees, or shoulders behind the bar. */
public final class HipsTooLow implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F04;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        if (!rep.hasSetUp()) {
            return Verdicts.noSetUp(rep);
        }
        Finding finding = Finding.either(List.of(
                Verdicts.find(rep, MeasureId.HIP_FRACTION_AT_LIFTOFF, LimitId.F04_HIP_FRACTION),
                Verdicts.find(rep, MeasureId.KNEE_AT_LIFTOFF, LimitId.F04_KNEE),
                Verdicts.find(rep, MeasureId.ARM_ANGLE_AT_LIFTOFF, LimitId.F04_ARM)));
        return Verdicts.outcome(
                rep,
                finding,
                beyond -> switch (beyond.id()) {
                    case F04_KNEE -> rep.messages().say(Text.F04_MESSAGE_KNEES, Amounts.withError(beyond.value()));
                    case F04_ARM -> rep.messages().say(Text.F04_MESSAGE_ARMS, Amounts.sizeWithError(beyond.value()));
                    default -> rep.messages().say(Text.F04_MESSAGE_HIPS, Amounts.withError(beyond.value()));
                },
                Text.F04_CUE);
    }
}
