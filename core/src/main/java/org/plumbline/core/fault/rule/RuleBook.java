package org.plumbline.core.fault.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.fault.FaultCode;

/** Every rule there is, and the codes that have none yet. */
public final class RuleBook {
    private static final List<FaultRule> RULES = List.of(
            new BarTooFarForward(),
            new BarTooClose(),
            new HipsTooHigh(),
            new HipsTooLow(),
            new HipsRiseFirst(),
            new BarDriftsForward(),
            new IncompleteLockout(),
            new Hyperextension(),
            new UncontrolledLowering());

    private RuleBook() {}

    /** Asks every rule about one repetition. */
    public static Map<FaultCode, RuleOutcome> judge(RepEvidence evidence) {
        Map<FaultCode, RuleOutcome> outcomes = new EnumMap<>(FaultCode.class);
        for (FaultRule rule : RULES) {
            outcomes.put(rule.code(), rule.judge(evidence));
        }
        return outcomes;
    }

    /** The rules, in the order of their codes. */
    public static List<FaultRule> rules() {
        return RULES;
    }

    /** Codes of the catalogue that no rule judges yet. */
    public static List<FaultCode> pending() {
        return Arrays.stream(FaultCode.values())
                .filter(code -> RULES.stream().noneMatch(rule -> rule.code() == code))
                .toList();
    }
}
