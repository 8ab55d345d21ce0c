package org.plumbline.core.fault.rule.start;

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
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;

/**
 * F09: the hips jump up before the bar leaves the floor. A serious pop needs no second witness; a smaller one does:
 * taking the slack out lifts the hips by 1 to 3 cm and leaves the trunk as it is.
 */
public final class HipsPop implements FaultRule {

    @Override
    public FaultCode code() {
        return FaultCode.F09;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        if (!rep.hasSetUp()) {
            return Verdicts.noSetUp(rep);
        }
        Finding pop = Verdicts.find(rep, MeasureId.HIP_POP, LimitId.F09_HIP_POP);
        boolean seriousAlone = pop instanceof Finding.Beyond beyond && beyond.reached() == Severity.SERIOUS;
        Finding tips = Finding.condition(Verdicts.find(rep, Detail.TRUNK_DROP_IN_SETUP, LimitId.F09_TRUNK_DROP));
        return Verdicts.outcome(
                rep,
                seriousAlone || pop instanceof Finding.Unknown ? pop : Finding.both(pop, tips),
                beyond -> rep.messages().say(Text.F09_MESSAGE, Amounts.percentWithError(beyond.value())),
                Text.F09_CUE);
    }
}
