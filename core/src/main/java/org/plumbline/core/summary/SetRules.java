package org.plumbline.core.summary;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.book.RuleBook;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.SetEvidence;
import org.plumbline.core.measure.Moments;
import org.plumbline.core.message.Messages;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;

/** Asks the rules of the set what they see in its judged repetitions. */
public final class SetRules {

    private SetRules() {}

    /** Judges a set with at least one repetition. */
    public static Map<FaultCode, RuleOutcome> judge(List<JudgedRep> reps, FaultLimits limits, Messages messages) {
        List<JudgedRep> counted = SetSummarizer.counted(reps);
        boolean anySerious = reps.stream()
                .flatMap(rep -> rep.faults().stream())
                .anyMatch(fault -> fault.severity() == Severity.SERIOUS);
        return RuleBook.judge(new SetEvidence(
                counted.stream()
                        .map(rep -> new SetEvidence.CountedRep(rep.rep().number(), rep.readings(), moments(rep.rep())))
                        .toList(),
                VelocityLoss.of(counted, messages),
                anySerious,
                limits,
                messages));
    }

    /** Where a repetition lies. One without any event lies nowhere, which is the clip's start. */
    private static Moments moments(Rep rep) {
        List<Duration> sorted = rep.events().values().stream().sorted().toList();
        if (sorted.isEmpty()) {
            return new Moments(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        }
        Duration evidence = rep.saw(RepEvent.LOCKOUT) ? rep.at(RepEvent.LOCKOUT) : sorted.getLast();
        return Moments.around(sorted.getFirst(), sorted.getLast(), evidence);
    }
}
