package org.plumbline.core.fault.rule.start;

import java.util.List;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.rule.FaultRule;
import org.plumbline.core.fault.rule.Finding;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.Verdicts;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;

/**
 * F20: the trunk does the lift and the legs hardly take part: the shoulders came down by leaning alone, or the knees
 * hardly straighten until the bar passes them. Serious only if both are.
 */
public final class WaistBending implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F20;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        if (!rep.hasSetUp()) {
            return Verdicts.noSetUp(rep);
        }
        Finding lean = Verdicts.find(rep, Detail.STOOP_SHARE_AT_LIFTOFF, LimitId.F20_STOOP_SHARE);
        Finding knees = Verdicts.find(rep, Detail.KNEE_EXTENSION_TO_KNEE_PASS, LimitId.F20_KNEE_EXTENSION);
        boolean both =
                Finding.both(lean, knees) instanceof Finding.Beyond beyond && beyond.reached() == Severity.SERIOUS;
        Finding finding = Finding.either(List.of(lean, knees));
        return Verdicts.outcome(
                rep,
                both ? finding : Finding.atMost(Severity.WARNING, finding),
                beyond -> beyond.id() == LimitId.F20_KNEE_EXTENSION
                        ? rep.messages().say(Text.F20_MESSAGE_KNEES, Amounts.withError(beyond.value()))
                        : rep.messages().say(Text.F20_MESSAGE_LEAN, Amounts.percentWithError(beyond.value())),
                Text.F20_CUE);
    }
}
