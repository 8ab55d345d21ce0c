package org.plumbline.core.fault.rule.pull;

import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.rule.FaultRule;
import org.plumbline.core.fault.rule.Finding;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.Verdicts;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;

/**
 * F06: the back outline rounds further as the bar leaves the floor. Where there is no outline, a trunk that grows
 * shorter stands in: it can raise a note, but never clears anybody (biomechanics C5, 8).
 */
public final class RoundsUnderLoad implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F06;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        Finding change = Verdicts.find(rep, MeasureId.LUMBAR_PROXY_CHANGE, LimitId.F06_LUMBAR_CHANGE);
        boolean outline = rep.readings().of(MeasureId.LUMBAR_PROXY_CHANGE) instanceof Reading.Taken;
        Finding shorter = Verdicts.find(rep, Detail.TRUNK_SHORTENING, LimitId.F06_TRUNK_SHORTENING);
        boolean standsIn = !outline && shorter instanceof Finding.Beyond;
        return Verdicts.outcome(
                rep,
                standsIn ? Finding.atMost(Severity.NOTE, shorter) : change,
                beyond -> rep.messages()
                        .say(
                                standsIn ? Text.F06_MESSAGE_SHORTER : Text.F06_MESSAGE,
                                standsIn
                                        ? Amounts.percentWithError(beyond.value())
                                        : Amounts.withError(beyond.value())),
                Text.F06_CUE);
    }
}
