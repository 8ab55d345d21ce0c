package org.plumbline.core.fault.rule.start;

import java.util.List;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.rule.FaultRule;
import org.plumbline.core.fault.rule.Finding;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.Verdicts;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;

/** F03: hips near shoulder height, or nearly straight knees with a lift done by the trunk alone, at lift-off. */
public final class HipsTooHigh implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F03;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        if (!rep.hasSetUp()) {
            return Verdicts.noSetUp(rep);
        }
        Finding straightLegs = Finding.both(
                Verdicts.find(rep, MeasureId.KNEE_AT_LIFTOFF, LimitId.F03_KNEE),
                Verdicts.find(rep, Detail.STOOP_SHARE_AT_LIFTOFF, LimitId.F03_STOOP_SHARE));
        Finding highHips = Verdicts.find(rep, MeasureId.HIP_FRACTION_AT_LIFTOFF, LimitId.F03_HIP_FRACTION);
        Finding finding = Finding.either(List.of(highHips, straightLegs));
        return Verdicts.outcome(
                rep,
                finding,
                beyond -> beyond.id() == LimitId.F03_KNEE
                        ? rep.messages().say(Text.F03_MESSAGE_KNEES, Amounts.withError(beyond.value()))
                        : rep.messages().say(Text.F03_MESSAGE_HIPS, Amounts.withError(beyond.value())),
                Text.F03_CUE);
    }
}
