package org.plumbline.core.summary;

import java.util.ArrayList;
import java.util.List;
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

    public static List<Positive> of(List<JudgedRep> reps, Messages messages) {
        List<Positive> good = new ArrayList<>();
        for (FaultCode code : FaultCode.values()) {
            List<RuleOutcome> meant = reps.stream()
                    .map(rep -> rep.outcomes().getOrDefault(code, new RuleOutcome.OutOfScope("")))
                    .filter(outcome -> !(outcome instanceof RuleOutcome.OutOfScope))
                    .toList();
            boolean allKept = !meant.isEmpty() && meant.stream().allMatch(Positives::surelyKept);
            if (allKept) {
                good.add(new Positive(code, messages.say(words(code), Integer.toString(meant.size()))));
            }
        }
        return List.copyOf(good);
    }

    private static boolean surelyKept(RuleOutcome outcome) {
        return outcome instanceof RuleOutcome.Kept kept && kept.quality() != Quality.LOW;
    }

    private static Text words(FaultCode code) {
        return switch (code) {
            case F01 -> Text.GOOD_F01;
            case F02 -> Text.GOOD_F02;
            case F03 -> Text.GOOD_F03;
            case F04 -> Text.GOOD_F04;
            case F08 -> Text.GOOD_F08;
            case F10 -> Text.GOOD_F10;
            case F13 -> Text.GOOD_F13;
            case F14 -> Text.GOOD_F14;
            case F15 -> Text.GOOD_F15;
            case F05, F06, F07, F09, F11, F12, F16, F17, F18, F19, F20, F21, F22 ->
                throw new IllegalStateException(code + " has no rule yet, so it can't be kept");
        };
    }
}
