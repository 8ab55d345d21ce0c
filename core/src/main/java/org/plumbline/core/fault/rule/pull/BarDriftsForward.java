package org.plumbline.core.fault.rule.pull;

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
import org.plumbline.core.quantity.Quality;

/**
 * F10: the bar goes away from the lifter on the way up. Where that can't be measured, the gap to the legs stands in. An
 * unknown lean of the camera widens the limits by 2 cm (biomechanics C1), both ways: what a lean might hide is not praised.
 */
public final class BarDriftsForward implements FaultRule {
    private static final double UNKNOWN_ROLL_CENTIMETRES = 2;

    @Override
    public FaultCode code() {
        return FaultCode.F10;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        double widened = rep.rollKnown() ? 0 : UNKNOWN_ROLL_CENTIMETRES;
        boolean drifts = rep.readings().of(MeasureId.BAR_DRIFT_FORWARD) instanceof Reading.Taken;
        Finding finding = Verdicts.find(
                rep,
                drifts ? MeasureId.BAR_DRIFT_FORWARD : MeasureId.BAR_LEG_GAP,
                LimitId.F10_DRIFT,
                rep.limits().of(LimitId.F10_DRIFT).shifted(widened));
        if (finding instanceof Finding.Within && drifts && mayHide(rep, widened)) {
            return new RuleOutcome.Kept(Quality.LOW);
        }
        return Verdicts.outcome(
                rep,
                finding,
                beyond -> rep.messages()
                        .say(drifts ? Text.F10_MESSAGE : Text.F10_MESSAGE_LEGS, Amounts.withError(beyond.value())),
                Text.F10_CUE);
    }

    private static boolean mayHide(RepEvidence rep, double lean) {
        return rep.readings().of(MeasureId.BAR_DRIFT_FORWARD) instanceof Reading.Taken taken
                && taken.measurement().number()
                        >= rep.limits().of(LimitId.F10_DRIFT).warn() - lean;
    }
}
