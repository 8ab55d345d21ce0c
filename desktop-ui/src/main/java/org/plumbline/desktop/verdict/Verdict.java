package org.plumbline.desktop.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.analysis.ViewQuality;
import org.plumbline.core.analysis.ViewWarning;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.NotAssessed;
import org.plumbline.core.fault.Positive;
import org.plumbline.core.fault.Scope;
import org.plumbline.desktop.store.ClipTime;

/**
 * What a lifter is told, in the order in which it matters.
 *
 * @param headline what was seen, in one line
 * @param toWorkOn at most three, at least warnings, causes before effects
 * @param alsoSeen the other findings, the worst first
 * @param good what was good
 * @param unjudged what could not be judged, grouped by reason
 * @param filming what about the filming cost accuracy
 * @param advice how to film better; empty for a well-filmed clip
 */
public record Verdict(
        String headline,
        List<Finding> toWorkOn,
        List<Finding> alsoSeen,
        List<String> good,
        List<Unjudged> unjudged,
        List<String> filming,
        List<String> advice) {

    public Verdict {
        toWorkOn = List.copyOf(toWorkOn);
        alsoSeen = List.copyOf(alsoSeen);
        good = List.copyOf(good);
        unjudged = List.copyOf(unjudged);
        filming = List.copyOf(filming);
        advice = List.copyOf(advice);
    }

    /** The verdict on an analysis. */
    public static Verdict of(LiftAnalysis analysis) {
        List<Finding> findings =
                FaultsByRule.of(analysis.faults(), analysis.set().severityByFault(), ClipTime.of(analysis.settings()));
        List<FaultCode> priorities = analysis.set().priorities();
        List<Finding> toWorkOn = findings.stream()
                .filter(finding -> priorities.contains(finding.code()))
                .sorted(Comparator.comparingInt(finding -> priorities.indexOf(finding.code())))
                .toList();
        List<Finding> alsoSeen = findings.stream()
                .filter(finding -> !priorities.contains(finding.code()))
                .toList();
        return new Verdict(
                Headline.of(analysis),
                toWorkOn,
                alsoSeen,
                analysis.good().stream().map(Positive::message).distinct().toList(),
                unjudged(analysis),
                analysis.view().warnings().stream()
                        .map(ViewWarning::message)
                        .distinct()
                        .toList(),
                advice(analysis));
    }

    /** What to call {@link #toWorkOn}; notes are never among it. */
    public String workTitle() {
        return "To work on";
    }

    /** What to call {@link #alsoSeen}: without anything to work on, its notes are hints, not faults. */
    public String seenTitle() {
        return toWorkOn.isEmpty() ? "Worth a look" : "Also seen";
    }

    private static List<Unjudged> unjudged(LiftAnalysis analysis) {
        Map<String, Map<FaultCode, Set<Integer>>> byReason = new LinkedHashMap<>();
        for (NotAssessed entry : analysis.notAssessed()) {
            Set<Integer> reps = byReason.computeIfAbsent(entry.reason(), reason -> new TreeMap<>())
                    .computeIfAbsent(entry.code(), code -> new LinkedHashSet<>());
            if (entry.scope() instanceof Scope.OfRep rep) {
                reps.add(rep.number());
            }
        }
        List<Unjudged> unjudged = new ArrayList<>();
        byReason.forEach((reason, codes) -> {
            if (codes.size() == FaultCode.values().length) {
                // Nothing was judged. Of something else than a deadlift the headline has said why.
                if (analysis.exercise().exercise() == Exercise.DEADLIFT) {
                    unjudged.add(new Unjudged(reason, List.of("every rule")));
                }
                return;
            }
            List<String> what = new ArrayList<>();
            codes.forEach((code, reps) -> {
                boolean all = reps.isEmpty() || reps.size() >= analysis.reps().size();
                String name = FaultNames.name(code);
                what.add(all ? name : name + " (" + Words.reps(List.copyOf(reps)) + ")");
            });
            unjudged.add(new Unjudged(reason, what));
        });
        return unjudged;
    }

    private static List<String> advice(LiftAnalysis analysis) {
        boolean wellFilmed = analysis.view().quality() == ViewQuality.GOOD
                && analysis.exercise().exercise() == Exercise.DEADLIFT;
        return wellFilmed ? List.of() : FilmingAdvice.ALL;
    }
}
