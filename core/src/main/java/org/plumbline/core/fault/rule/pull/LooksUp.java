package org.plumbline.core.fault.rule.pull;

import java.util.List;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Limit;
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

/**
 * F18: the head tips up against the back, from the set-up to the knee. Neck and face must both show it, the weaker by
 * half of the limit: an ear that was put in the wrong place turns one of them alone (biomechanics C4).
 */
public final class LooksUp implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F18;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        Limit limit = rep.limits().of(LimitId.F18_HEAD);
        Limit half = new Limit(limit.warn() / 2, Double.POSITIVE_INFINITY);
        Finding neck = Verdicts.find(rep, MeasureId.NECK_EXTENSION, LimitId.F18_HEAD);
        Finding face = Verdicts.find(rep, Detail.HEAD_PITCH, LimitId.F18_HEAD);
        Finding either = neck instanceof Finding.Unknown ? neck : Finding.either(List.of(neck, face));
        Finding neckToo = Verdicts.find(rep, MeasureId.NECK_EXTENSION, LimitId.F18_HEAD, half);
        Finding faceToo = Verdicts.find(rep, Detail.HEAD_PITCH, LimitId.F18_HEAD, half);
        Finding finding = Finding.both(either, Finding.both(Finding.condition(neckToo), Finding.condition(faceToo)));
        return Verdicts.outcome(
                rep,
                finding,
                beyond -> rep.messages().say(Text.F18_MESSAGE, Amounts.withError(beyond.value())),
                Text.F18_CUE);
    }
}
