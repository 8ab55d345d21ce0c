package org.plumbline.core.fault.rule.finish;

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
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;

/** F15: the bar comes down in little time, fast, or close to a free fall. */
public final class UncontrolledLowering implements FaultRule {
    /** Less travel than this takes little time however well it is controlled (biomechanics C6). */
    private static final double LEAST_TRAVEL_METRES = 0.35;

    @Override
    public FaultCode code() {
        return FaultCode.F15;
    }

    @Override
    public RuleOutcome judge(RepEvidence rep) {
        if (!rep.isFinished()) {
            return Verdicts.notFinished(rep);
        }
        return switch (rep.readings().of(MeasureId.RANGE_OF_MOTION)) {
            case Reading.Missed missed ->
                new RuleOutcome.Unassessed(missed.measurement().reason());
            case Reading.Taken range ->
                range.measurement().number() < LEAST_TRAVEL_METRES
                        ? new RuleOutcome.OutOfScope(rep.messages().say(Text.REASON_SHORT_TRAVEL))
                        : judgeLowering(rep);
        };
    }

    private static RuleOutcome judgeLowering(RepEvidence rep) {
        Finding finding = Finding.either(List.of(
                Verdicts.find(rep, MeasureId.ECCENTRIC, LimitId.F15_ECCENTRIC),
                Verdicts.find(rep, MeasureId.LOWERING_PEAK_SPEED, LimitId.F15_SPEED),
                Verdicts.find(rep, Detail.FREE_FALL_SHARE, LimitId.F15_FALL)));
        return Verdicts.outcome(
                rep,
                finding,
                beyond -> switch (beyond.id()) {
                    case F15_SPEED -> rep.messages().say(Text.F15_MESSAGE_SPEED, Amounts.withError(beyond.value()));
                    case F15_FALL -> rep.messages().say(Text.F15_MESSAGE_FALL, Amounts.withError(beyond.value()));
                    default ->
                        rep.messages()
                                .say(
                                        beyond.reached() == Severity.SERIOUS
                                                ? Text.F15_MESSAGE_DROP
                                                : Text.F15_MESSAGE_TIME,
                                        Amounts.withError(beyond.value()));
                },
                Text.F15_CUE);
    }
}
