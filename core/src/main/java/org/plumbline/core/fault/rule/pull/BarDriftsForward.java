package org.plumbline.core.fault.rule.pull;

import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Limit;
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
import org.plumbline.core.quantity.Quality;

/**
 * F10: the bar goes away from the lifter on the way up. Where that can't be measured, the gap to the legs stands in. An
 * unknown lean of the camera is in the measure's error, so that a drift beyond that error is one; widening the limits too, by
 * the 2 cm of biomechanics C1, would count it twice. They are widened only for what stays below them, which is no fault then,
 * but nothing to praise either. What is past the limit by less than its error is left open.
 */
public final class BarDriftsForward implements FaultRule {
    private static final double UNKNOWN_ROLL_CENTIMETRES = 2;

    @Override
    public FaultCode code() {
        return FaultCode.F10;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        boolean drifts = rep.readings().of(MeasureId.BAR_DRIFT_FORWARD) instanceof Reading.Taken;
        MeasureId measure = drifts ? MeasureId.BAR_DRIFT_FORWARD : MeasureId.BAR_LEG_GAP;
        Finding found = Verdicts.find(rep, measure, LimitId.F10_DRIFT);
        boolean clear = found instanceof Finding.Beyond beyond && beyond.supported() != Severity.NOTE;
        if (!rep.rollKnown() && drifts && !clear && harmless(rep, measure)) {
            return new RuleOutcome.Kept(Quality.LOW);
        }
        Finding finding = rep.rollKnown() && drifts ? found : Finding.orOpen(found, rep.messages());
        return Verdicts.outcome(
                rep,
                finding,
                beyond -> rep.messages()
                        .say(drifts ? Text.F10_MESSAGE : Text.F10_MESSAGE_LEGS, Amounts.withError(beyond.value())),
                Text.F10_CUE);
    }

    /** Whether it is below limits that leave an unknown lean its 2 cm. */
    private static boolean harmless(RepEvidence rep, MeasureId measure) {
        Limit widened = rep.limits().of(LimitId.F10_DRIFT).shifted(UNKNOWN_ROLL_CENTIMETRES);
        return Verdicts.find(rep, measure, LimitId.F10_DRIFT, widened) instanceof Finding.Within;
    }
}
