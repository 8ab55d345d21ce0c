package org.plumbline.core.fault.rule.pull;

import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.rule.FaultRule;
import org.plumbline.core.fault.rule.Finding;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.Verdicts;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;

/**
 * F08: after lift-off the trunk tips forward, and the hips rise faster than the shoulders. A serious tip needs no second
 * witness; a smaller one does, because a minimum of noisy data reads low (biomechanics B9).
 */
public final class HipsRiseFirst implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F08;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        Finding drop = Verdicts.find(rep, MeasureId.TRUNK_DROP, LimitId.F08_TRUNK_DROP);
        boolean seriousAlone = drop instanceof Finding.Beyond beyond && beyond.reached() == Severity.SERIOUS;
        Finding finding = seriousAlone ? drop : Finding.both(drop, ratio(rep));
        return Verdicts.outcome(rep, finding, beyond -> words(rep, beyond), Text.F08_CUE);
    }

    private static String words(RepEvidence rep, Finding.Beyond beyond) {
        String tip = Amounts.sizeWithError(beyond.value());
        return rep.readings().of(MeasureId.HIP_SHOULDER_RISE_RATIO) instanceof Reading.Taken ratio
                ? rep.messages().say(Text.F08_MESSAGE, tip, Amounts.withError(ratio.measurement()))
                : rep.messages().say(Text.F08_MESSAGE_ALONE, tip);
    }

    private static Finding ratio(RepEvidence rep) {
        return Finding.condition(Verdicts.find(rep, MeasureId.HIP_SHOULDER_RISE_RATIO, LimitId.F08_RISE_RATIO));
    }
}
