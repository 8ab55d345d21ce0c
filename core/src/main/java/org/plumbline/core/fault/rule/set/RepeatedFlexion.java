package org.plumbline.core.fault.rule.set;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Quality;

/**
 * F07: the back outline bends and straightens a lot in at least half of three or more repetitions. As severe as half of them
 * support; the middle one of those is shown. Experimental until the proxy is checked on people (biomechanics C9).
 */
public final class RepeatedFlexion implements SetRule {
    private static final int FEWEST_REPS = 3;

    @Override
    public FaultCode code() {
        return FaultCode.F07;
    }

    @Override
    public RuleOutcome judge(SetEvidence set) {
        if (set.reps().size() < FEWEST_REPS) {
            return new RuleOutcome.OutOfScope(
                    set.messages().say(Text.REASON_TOO_FEW_REPS, Integer.toString(FEWEST_REPS)));
        }
        List<Finding.Beyond> beyond = new ArrayList<>();
        Quality kept = Quality.HIGH;
        int judged = 0;
        String open = "";
        for (SetEvidence.CountedRep rep : set.reps()) {
            switch (finding(set, rep)) {
                case Finding.Beyond one -> {
                    beyond.add(one);
                    judged++;
                }
                case Finding.Within within -> {
                    kept = kept.worse(within.quality());
                    judged++;
                }
                case Finding.Unknown unknown -> open = open.isEmpty() ? unknown.reason() : open;
            }
        }
        if (judged < FEWEST_REPS) {
            return new RuleOutcome.Unassessed(open);
        }
        if (2 * beyond.size() < judged) {
            return judged < set.reps().size() ? new RuleOutcome.Unassessed(open) : new RuleOutcome.Kept(kept);
        }
        beyond.sort(Comparator.comparing(Finding.Beyond::supported)
                .thenComparing(one -> one.value().number()));
        Severity severity = beyond.get(beyond.size() - (judged + 1) / 2).supported();
        Finding.Beyond middle = beyond.get(beyond.size() / 2);
        Finding.Beyond shown = new Finding.Beyond(
                middle.id(), middle.reached(), severity, middle.limit(), middle.value(), middle.moments());
        Text words = shown.id() == LimitId.F07_RE_EXTENSION ? Text.F07_MESSAGE_BACK : Text.F07_MESSAGE_RANGE;
        String message = set.messages()
                .say(
                        words,
                        Amounts.withError(shown.value()),
                        Integer.toString(beyond.size()),
                        Integer.toString(judged));
        return Verdicts.flagged(shown, new Scope.WholeSet(), message, Text.F07_CUE, set.messages());
    }

    private static Finding finding(SetEvidence set, SetEvidence.CountedRep rep) {
        return Finding.either(List.of(
                Finding.of(
                        rep.readings().of(MeasureId.LUMBAR_PROXY_RANGE),
                        LimitId.F07_LUMBAR_RANGE,
                        set.limit(LimitId.F07_LUMBAR_RANGE),
                        set.messages()),
                Finding.of(
                        rep.readings().of(Detail.LUMBAR_RE_EXTENSION),
                        LimitId.F07_RE_EXTENSION,
                        set.limit(LimitId.F07_RE_EXTENSION),
                        set.messages())));
    }
}
