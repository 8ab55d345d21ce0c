package org.plumbline.core.fault.rule.start;

import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.rule.FaultRule;
import org.plumbline.core.fault.rule.Finding;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.Verdicts;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Quality;

/**
 * F05: the back outline is rounded before the bar moves. Experimental until the proxy is checked on people
 * (biomechanics C9): serious only on evidence of high quality. The share of the own range needs a calibration clip,
 * which is not taken yet.
 */
public final class RoundedAtStart implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F05;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        if (!rep.hasSetUp()) {
            return Verdicts.noSetUp(rep);
        }
        Finding rounded = Verdicts.find(rep, MeasureId.LUMBAR_PROXY_AT_LIFTOFF, LimitId.F05_LUMBAR);
        boolean sure =
                rounded instanceof Finding.Beyond beyond && beyond.value().quality() == Quality.HIGH;
        return Verdicts.outcome(
                rep,
                sure ? rounded : Finding.atMost(Severity.WARNING, rounded),
                beyond -> rep.messages().say(Text.F05_MESSAGE, Amounts.withError(beyond.value())),
                Text.F05_CUE);
    }
}
