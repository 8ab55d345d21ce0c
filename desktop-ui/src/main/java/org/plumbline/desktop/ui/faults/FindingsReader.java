package org.plumbline.desktop.ui.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.analysis.ViewQuality;
import org.plumbline.core.analysis.ViewWarning;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.NotAssessed;
import org.plumbline.core.fault.Positive;
import org.plumbline.core.fault.Scope;
import org.plumbline.desktop.ui.text.Texts;

/** Puts an analysis into the window's words and order. */
public final class FindingsReader {
    private final Texts texts;
    private final FaultGroups groups;

    public FindingsReader(Texts texts) {
        this.texts = texts;
        this.groups = new FaultGroups(texts);
    }

    public Findings read(LiftAnalysis analysis) {
        List<FaultGroup> all = groups.of(analysis.faults(), analysis.settings().slowMotionFactor());
        List<FaultGroup> first = new ArrayList<>();
        for (FaultCode priority : analysis.set().priorities()) {
            all.stream().filter(group -> group.code() == priority).forEach(first::add);
        }
        List<FaultGroup> also =
                all.stream().filter(group -> !first.contains(group)).toList();
        return new Findings(
                verdict(analysis, all.size()),
                first,
                also,
                analysis.good().stream().map(Positive::message).toList(),
                analysis.view().warnings().stream().map(ViewWarning::message).toList(),
                analysis.view().quality() == ViewQuality.POOR,
                unjudged(analysis.notAssessed()));
    }

    private Verdict verdict(LiftAnalysis analysis, int faults) {
        String reason = capital(analysis.exercise().reason());
        return switch (analysis.exercise().exercise()) {
            case Exercise.NOT_A_DEADLIFT -> new Verdict(Verdict.Tone.DOUBT, texts.get("verdict.other"), reason);
            case Exercise.UNCLEAR -> new Verdict(Verdict.Tone.DOUBT, texts.get("verdict.unclear"), reason);
            case Exercise.DEADLIFT -> ofDeadlift(analysis, faults);
        };
    }

    private Verdict ofDeadlift(LiftAnalysis analysis, int faults) {
        String reps = counted("verdict.reps", analysis.set().repCount());
        String style = texts.get("style." + analysis.exercise().style().id());
        if (faults > 0) {
            return new Verdict(Verdict.Tone.FAULTS, counted("verdict.faults", faults), reps + " · " + style);
        }
        return new Verdict(Verdict.Tone.GOOD, texts.get("verdict.clean"), reps + " · " + style);
    }

    private String counted(String key, int count) {
        return texts.get(key + (count == 1 ? ".one" : ".many"), Integer.toString(count));
    }

    private List<Findings.Unjudged> unjudged(List<NotAssessed> notAssessed) {
        Map<String, TreeMap<FaultCode, TreeSet<Integer>>> byReason = new LinkedHashMap<>();
        for (NotAssessed one : notAssessed) {
            TreeSet<Integer> reps = byReason.computeIfAbsent(one.reason(), reason -> new TreeMap<>())
                    .computeIfAbsent(one.code(), code -> new TreeSet<>());
            if (one.scope() instanceof Scope.OfRep(int number)) {
                reps.add(number);
            }
        }
        List<Findings.Unjudged> result = new ArrayList<>();
        byReason.forEach((reason, codes) -> {
            List<String> names = new ArrayList<>();
            codes.forEach((code, reps) -> names.add(named(code, reps)));
            result.add(new Findings.Unjudged(capital(reason), names));
        });
        return result;
    }

    private String named(FaultCode code, Set<Integer> reps) {
        if (reps.isEmpty()) {
            return groups.name(code);
        }
        List<String> numbers = reps.stream().map(String::valueOf).toList();
        return texts.get(
                reps.size() == 1 ? "unjudged.rep" : "unjudged.reps", groups.name(code), String.join(", ", numbers));
    }

    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
