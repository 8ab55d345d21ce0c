package org.plumbline.core.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Positive;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.message.Messages;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Quality;

/**
 * What was good: rules that could be judged in every repetition they are meant for, and were kept in all of them on evidence
 * of more than low quality.
 */
public final class Positives {

    private Positives() {}

    /** What was good in the repetitions alone. */
    public static List<Positive> of(List<JudgedRep> reps, Messages messages) {
        return of(reps, Map.of(), messages);
    }

    /** What was good in the repetitions and in the set as a whole. */
    public static List<Positive> of(List<JudgedRep> reps, Map<FaultCode, RuleOutcome> ofSet, Messages messages) {
        List<Positive> good = new ArrayList<>();
        for (FaultCode code : FaultCode.values()) {
            if (ofSet.containsKey(code)) {
                if (surelyKept(ofSet.getOrDefault(code, new RuleOutcome.OutOfScope("")))) {
                    good.add(positive(code, reps.size(), messages));
                }
                continue;
            }
            List<RuleOutcome> meant = reps.stream()
                    .map(rep -> rep.outcomes().getOrDefault(code, new RuleOutcome.OutOfScope("")))
                    .filter(outcome -> !(outcome instanceof RuleOutcome.OutOfScope))
                    .toList();
            boolean allKept = !meant.isEmpty() && meant.stream().allMatch(Positives::surelyKept);
            if (allKept) {
                good.add(positive(code, meant.size(), messages));
            }
        }
        return List.copyOf(good);
    }

    private static boolean surelyKept(RuleOutcome outcome) {
        return outcome instanceof RuleOutcome.Kept kept && kept.quality() != Quality.LOW;
    }

    private static Text words(FaultCode code) {
        return switch (code) {
            case F22 -> throw new IllegalStateException("without a log, no load was ever seen to be kept");
            default -> Text.valueOf("GOOD_" + code.name());
        };
    }

    private static Positive positive(FaultCode code, int reps, Messages messages) {
        boolean ofSet = code == FaultCode.F07 || code == FaultCode.F21;
        return new Positive(
                code, ofSet ? messages.say(words(code)) : messages.say(words(code), Integer.toString(reps)));
    }
}
