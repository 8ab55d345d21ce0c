package org.plumbline.core.fault.rule.set;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.rule.Finding;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.SetEvidence;
import org.plumbline.core.fault.rule.SetRule;
import org.plumbline.core.fault.rule.Verdicts;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.quantity.Unit;

/**
 * F21: form changes from the first to the last third of a set of four or more repetitions: the back rounds more, the trunk
 * tips further, or the bar gets slow. Serious only if two of these are surely so and something serious was found besides.
 */
public final class FormBreaks implements SetRule {
    private static final int FEWEST_REPS = 4;

    @Override
    public FaultCode code() {
        return FaultCode.F21;
    }

    @Override
    public RuleOutcome judge(SetEvidence set) {
        if (set.reps().size() < FEWEST_REPS) {
            return new RuleOutcome.OutOfScope(
                    set.messages().say(Text.REASON_TOO_FEW_REPS, Integer.toString(FEWEST_REPS)));
        }
        List<Finding> signs = List.of(
                find(set, change(set, MeasureId.TRUNK_DROP), LimitId.F21_TRUNK_DROP),
                find(set, velocityLoss(set), LimitId.F21_VELOCITY_LOSS),
                find(set, change(set, MeasureId.LUMBAR_PROXY_MAX), LimitId.F21_LUMBAR));
        long sure = signs.stream()
                .filter(sign -> sign instanceof Finding.Beyond beyond
                        && beyond.supported().compareTo(Severity.WARNING) >= 0)
                .count();
        return switch (strongest(signs)) {
            case Finding.Within within -> new RuleOutcome.Kept(within.quality());
            case Finding.Unknown unknown -> new RuleOutcome.Unassessed(unknown.reason());
            case Finding.Beyond beyond ->
                Verdicts.flagged(
                        sure >= 2 && set.anySerious() ? raised(beyond) : beyond,
                        new Scope.WholeSet(),
                        words(set, beyond),
                        Text.F21_CUE,
                        set.messages());
        };
    }

    /** Any sign is a fault. What can't be measured leaves the others to judge by, at low quality; without any it stays open. */
    private static Finding strongest(List<Finding> signs) {
        List<Finding> known = signs.stream()
                .filter(sign -> !(sign instanceof Finding.Unknown))
                .toList();
        if (known.isEmpty()) {
            return signs.getFirst();
        }
        Finding strongest = Finding.either(known);
        return strongest instanceof Finding.Within && known.size() < signs.size()
                ? new Finding.Within(Quality.LOW)
                : strongest;
    }

    private static Finding.Beyond raised(Finding.Beyond beyond) {
        return new Finding.Beyond(
                beyond.id(), beyond.reached(), Severity.SERIOUS, beyond.limit(), beyond.value(), beyond.moments());
    }

    private static String words(SetEvidence set, Finding.Beyond beyond) {
        String first = Integer.toString(set.reps().getFirst().number());
        String last = Integer.toString(set.reps().getLast().number());
        return switch (beyond.id()) {
            case F21_VELOCITY_LOSS ->
                set.messages().say(Text.F21_MESSAGE_SPEED, first, last, Amounts.percentWithError(beyond.value()));
            case F21_TRUNK_DROP ->
                set.messages().say(Text.F21_MESSAGE_TRUNK, first, last, Amounts.sizeWithError(beyond.value()));
            default -> set.messages().say(Text.F21_MESSAGE_LUMBAR, first, last, Amounts.withError(beyond.value()));
        };
    }

    private static Finding find(SetEvidence set, Reading reading, LimitId id) {
        return Finding.of(reading, id, set.limit(id), set.messages());
    }

    private static Reading velocityLoss(SetEvidence set) {
        return switch (set.velocityLossPercent()) {
            case Measured loss ->
                Reading.of(loss.number() / 100, loss.errorNumber() / 100, Unit.RATIO, loss.quality(), set.moments());
            case Unavailable none -> Reading.missed(none.reason());
        };
    }

    /** Mean over the last third less that over the first; errors of single repetitions count as independent. */
    private static Reading change(SetEvidence set, MeasureId id) {
        List<Measured> taken = new ArrayList<>();
        String reason = set.messages().say(Text.REASON_TOO_FEW_REPS, Integer.toString(FEWEST_REPS));
        for (SetEvidence.CountedRep rep : set.reps()) {
            switch (rep.readings().of(id)) {
                case Reading.Taken one -> taken.add(one.measurement());
                case Reading.Missed missed -> reason = missed.measurement().reason();
            }
        }
        if (taken.size() < FEWEST_REPS) {
            return Reading.missed(reason);
        }
        int third = taken.size() / 3;
        List<Measured> first = taken.subList(0, third);
        List<Measured> last = taken.subList(taken.size() - third, taken.size());
        Quality quality = Quality.HIGH;
        for (Measured one : taken) {
            quality = quality.worse(one.quality());
        }
        return Reading.of(
                mean(last) - mean(first),
                Math.hypot(meanError(first), meanError(last)),
                id.unit(),
                quality,
                set.moments());
    }

    private static double mean(List<Measured> some) {
        return some.stream().mapToDouble(Measured::number).average().orElseThrow();
    }

    private static double meanError(List<Measured> some) {
        double squares = some.stream()
                .mapToDouble(one -> one.errorNumber() * one.errorNumber())
                .sum();
        return Math.sqrt(squares) / some.size();
    }
}
