package org.plumbline.core.fault.book;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.rule.FaultRule;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.SetEvidence;
import org.plumbline.core.fault.rule.SetRule;
import org.plumbline.core.fault.rule.finish.Hyperextension;
import org.plumbline.core.fault.rule.finish.IncompleteLockout;
import org.plumbline.core.fault.rule.finish.KneesFirst;
import org.plumbline.core.fault.rule.finish.RoundsWhileLowering;
import org.plumbline.core.fault.rule.finish.UncontrolledLowering;
import org.plumbline.core.fault.rule.pull.BarDips;
import org.plumbline.core.fault.rule.pull.BarDriftsForward;
import org.plumbline.core.fault.rule.pull.BarLeavesLegs;
import org.plumbline.core.fault.rule.pull.FeetShift;
import org.plumbline.core.fault.rule.pull.HipsRiseFirst;
import org.plumbline.core.fault.rule.pull.LooksUp;
import org.plumbline.core.fault.rule.pull.RoundsUnderLoad;
import org.plumbline.core.fault.rule.set.FormBreaks;
import org.plumbline.core.fault.rule.set.LoadJump;
import org.plumbline.core.fault.rule.set.RepeatedFlexion;
import org.plumbline.core.fault.rule.start.BarTooClose;
import org.plumbline.core.fault.rule.start.BarTooFarForward;
import org.plumbline.core.fault.rule.start.HipsPop;
import org.plumbline.core.fault.rule.start.HipsTooHigh;
import org.plumbline.core.fault.rule.start.HipsTooLow;
import org.plumbline.core.fault.rule.start.RoundedAtStart;
import org.plumbline.core.fault.rule.start.WaistBending;

/** Every rule there is: together they judge each fault of the catalogue once. */
public final class RuleBook {
    private static final List<FaultRule> RULES = List.of(
            new BarTooFarForward(),
            new BarTooClose(),
            new HipsTooHigh(),
            new HipsTooLow(),
            new RoundedAtStart(),
            new RoundsUnderLoad(),
            new HipsRiseFirst(),
            new HipsPop(),
            new BarDriftsForward(),
            new BarLeavesLegs(),
            new BarDips(),
            new IncompleteLockout(),
            new Hyperextension(),
            new UncontrolledLowering(),
            new KneesFirst(),
            new RoundsWhileLowering(),
            new LooksUp(),
            new FeetShift(),
            new WaistBending());

    private static final List<SetRule> SET_RULES = List.of(new RepeatedFlexion(), new FormBreaks(), new LoadJump());

    private RuleBook() {}

    /** Asks every rule about one repetition. */
    public static Map<FaultCode, RuleOutcome> judge(RepEvidence evidence) {
        Map<FaultCode, RuleOutcome> outcomes = new EnumMap<>(FaultCode.class);
        for (FaultRule rule : RULES) {
            outcomes.put(rule.code(), rule.judge(evidence));
        }
        return outcomes;
    }

    /** Asks the rules of the set. */
    public static Map<FaultCode, RuleOutcome> judge(SetEvidence evidence) {
        Map<FaultCode, RuleOutcome> outcomes = new EnumMap<>(FaultCode.class);
        for (SetRule rule : SET_RULES) {
            outcomes.put(rule.code(), rule.judge(evidence));
        }
        return outcomes;
    }

    /** The rules of a repetition, in the order of their codes. */
    public static List<FaultRule> rules() {
        return RULES;
    }

    /** The rules of the set, in the order of their codes. */
    public static List<SetRule> setRules() {
        return SET_RULES;
    }
}
