package org.plumbline.core.fault.rule;

import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Messages;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Quantity;

/** Turns findings into outcomes with words. */
public final class Verdicts {

    private Verdicts() {}

    /** Holds a measure of a repetition against a limit in force. */
    public static Finding find(RepEvidence rep, MeasureId measure, LimitId limit) {
        return Finding.of(rep.readings().of(measure), limit, rep.limits().of(limit), rep.messages());
    }

    /** Holds a detail of a repetition against a limit in force. */
    public static Finding find(RepEvidence rep, Detail detail, LimitId limit) {
        return Finding.of(rep.readings().of(detail), limit, rep.limits().of(limit), rep.messages());
    }

    /** Holds a reading against a limit that a rule changed. */
    public static Finding find(RepEvidence rep, MeasureId measure, LimitId id, Limit limit) {
        return Finding.of(rep.readings().of(measure), id, limit, rep.messages());
    }

    /** Holds a detail against a limit that a rule changed. */
    public static Finding find(RepEvidence rep, Detail detail, LimitId id, Limit limit) {
        return Finding.of(rep.readings().of(detail), id, limit, rep.messages());
    }

    /** The words of a finding that passed its limit. */
    public interface Wording {
        String of(Finding.Beyond beyond);
    }

    /** Wraps a finding. */
    public static RuleOutcome outcome(RepEvidence rep, Finding finding, Wording message, Text cue) {
        return switch (finding) {
            case Finding.Within within -> new RuleOutcome.Kept(within.quality());
            case Finding.Unknown unknown -> new RuleOutcome.Unassessed(unknown.reason());
            case Finding.Beyond beyond ->
                flagged(beyond, new Scope.OfRep(rep.rep().number()), message.of(beyond), cue, rep.messages());
        };
    }

    /** Makes the fault of a finding that passed its limit. */
    public static RuleOutcome flagged(Finding.Beyond beyond, Scope scope, String message, Text cue, Messages messages) {
        return new RuleOutcome.Flagged(new Fault(
                beyond.id().code(),
                beyond.supported(),
                scope,
                beyond.moments().from(),
                beyond.moments().to(),
                beyond.moments().evidence(),
                beyond.value(),
                Quantity.of(beyond.passed(), beyond.value().unit()),
                message,
                messages.say(cue),
                messages.say(
                        Text.SOURCE,
                        messages.say(beyond.id().basis()),
                        Amounts.plain(beyond.passed(), beyond.value().unit()))));
    }

    /** The start posture has no meaning where the bar comes straight from the repetition before. */
    public static RuleOutcome noSetUp(RepEvidence rep) {
        return new RuleOutcome.OutOfScope(rep.messages().say(Text.REASON_TOUCH_AND_GO));
    }

    /** Lockout and lowering have no meaning where the bar never got to the top. */
    public static RuleOutcome notFinished(RepEvidence rep) {
        return new RuleOutcome.OutOfScope(rep.messages().say(Text.REASON_NOT_FINISHED));
    }

    /** Size of a measure with its error, in words; it must have been taken. */
    public static String size(RepEvidence rep, MeasureId measure) {
        return switch (rep.readings().of(measure)) {
            case Reading.Taken taken -> Amounts.sizeWithError(taken.measurement());
            case Reading.Missed missed -> throw new IllegalStateException(measure + " is missing: " + missed);
        };
    }
}
