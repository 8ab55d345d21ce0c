package org.plumbline.core.summary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.rep.Rep;

/**
 * A repetition with what was measured and what every rule said of it.
 *
 * @param rep its events
 * @param readings its measures
 * @param outcomes one for each rule
 */
public record JudgedRep(Rep rep, RepReadings readings, Map<FaultCode, RuleOutcome> outcomes) {

    public JudgedRep {
        Map<FaultCode, RuleOutcome> copy = new EnumMap<>(FaultCode.class);
        copy.putAll(outcomes);
        outcomes = Collections.unmodifiableMap(copy);
    }

    public boolean flagged(FaultCode code) {
        return outcomes.get(code) instanceof RuleOutcome.Flagged;
    }

    /** Whether a rule came to a verdict, one way or the other. */
    public boolean assessed(FaultCode code) {
        return flagged(code) || outcomes.get(code) instanceof RuleOutcome.Kept;
    }

    public List<Fault> faults() {
        return outcomes.values().stream()
                .flatMap(outcome ->
                        outcome instanceof RuleOutcome.Flagged flagged ? Stream.of(flagged.fault()) : Stream.empty())
                .toList();
    }

    /** The same repetition with another outcome of one rule. */
    public JudgedRep with(FaultCode code, RuleOutcome outcome) {
        Map<FaultCode, RuleOutcome> changed = new EnumMap<>(FaultCode.class);
        changed.putAll(outcomes);
        changed.put(code, outcome);
        return new JudgedRep(rep, readings, changed);
    }
}
