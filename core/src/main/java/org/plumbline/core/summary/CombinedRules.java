package org.plumbline.core.summary;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.message.Messages;
import org.plumbline.core.message.Text;

/** Faults of one repetition that belong together (end of biomechanics C6): causes are named, effects say so. */
public final class CombinedRules {
    /** What a fault is an effect of, when both show in the same repetition. */
    private static final Map<FaultCode, List<FaultCode>> CAUSES = Map.of(
            FaultCode.F08, List.of(FaultCode.F03, FaultCode.F04),
            FaultCode.F09, List.of(FaultCode.F04),
            FaultCode.F06, List.of(FaultCode.F01),
            FaultCode.F10, List.of(FaultCode.F01));

    private CombinedRules() {}

    /** Whether a fault is the effect of another one found in the same repetition. */
    static boolean isEffect(JudgedRep rep, FaultCode code) {
        return CAUSES.getOrDefault(code, List.of()).stream().anyMatch(rep::flagged);
    }

    /** Names causes in the messages of their effects, and takes out what a dropped bar makes meaningless. */
    public static JudgedRep apply(JudgedRep judged, Messages messages) {
        JudgedRep rep = judged;
        if (rep.flagged(FaultCode.F03)) {
            rep = reword(rep, FaultCode.F08, message -> messages.say(Text.COMBINED_F03_F08, message));
        }
        if (rep.flagged(FaultCode.F08) || rep.flagged(FaultCode.F09)) {
            rep = reword(rep, FaultCode.F04, message -> messages.say(Text.COMBINED_F04_F08, message));
        }
        if (rep.flagged(FaultCode.F01)) {
            rep = reword(rep, FaultCode.F06, message -> messages.say(Text.COMBINED_F01_F10, message));
            rep = reword(rep, FaultCode.F10, message -> messages.say(Text.COMBINED_F01_F10, message));
        }
        rep = merged(rep, messages);
        boolean dropped = rep.outcomes().get(FaultCode.F15) instanceof RuleOutcome.Flagged drop
                && drop.fault().severity() == Severity.SERIOUS;
        if (dropped) {
            rep = hide(hide(rep, FaultCode.F16, messages), FaultCode.F17, messages);
        }
        return rep;
    }

    /** A high start and a lift from the waist are one thing to work on: the surer of the two tells it. */
    private static JudgedRep merged(JudgedRep rep, Messages messages) {
        if (!(rep.outcomes().get(FaultCode.F03) instanceof RuleOutcome.Flagged high)
                || !(rep.outcomes().get(FaultCode.F20) instanceof RuleOutcome.Flagged waist)) {
            return rep;
        }
        return waist.fault().severity().compareTo(high.fault().severity()) > 0
                ? rep.with(FaultCode.F03, new RuleOutcome.OutOfScope(messages.say(Text.REASON_TOLD_WITH_F20)))
                : rep.with(FaultCode.F20, new RuleOutcome.OutOfScope(messages.say(Text.REASON_TOLD_WITH_F03)));
    }

    private static JudgedRep reword(JudgedRep rep, FaultCode code, UnaryOperator<String> words) {
        if (!(rep.outcomes().get(code) instanceof RuleOutcome.Flagged flagged)) {
            return rep;
        }
        Fault fault = flagged.fault();
        return rep.with(
                code,
                new RuleOutcome.Flagged(new Fault(
                        fault.code(),
                        fault.severity(),
                        fault.scope(),
                        fault.from(),
                        fault.to(),
                        fault.evidence(),
                        fault.value(),
                        fault.limit(),
                        words.apply(fault.message()),
                        fault.cue(),
                        fault.source())));
    }

    private static JudgedRep hide(JudgedRep rep, FaultCode code, Messages messages) {
        return rep.outcomes().containsKey(code)
                ? rep.with(code, new RuleOutcome.OutOfScope(messages.say(Text.REASON_HIDDEN_BY_DROP)))
                : rep;
    }
}
