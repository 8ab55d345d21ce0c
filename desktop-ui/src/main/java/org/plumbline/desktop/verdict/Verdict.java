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
 * @param workTitle what to call {@code toWorkOn}; notes are never among it
 * @param seenTitle what to call {@code alsoSeen}: without anything to work on, its notes are hints, not faults
 */
public record Verdict(
        String headline,
        List<Finding> toWorkOn,
        List<Finding> alsoSeen,
        List<String> good,
        List<Unjudged> unjudged,
        List<String> filming,
        List<String> advice,
        String workTitle,
        String seenTitle) {

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
        return of(analysis, Speech.english());
    }

    /** The verdict on an analysis, in a language; the analysis has spoken it as well. */
    public static Verdict of(LiftAnalysis analysis, Speech speech) {
        List<Finding> findings = FaultsByRule.of(
                analysis.faults(), analysis.set().severityByFault(), ClipTime.of(analysis.settings()), speech);
        List<FaultCode> priorities = analysis.set().priorities();
        List<Finding> toWorkOn = findings.stream()
                .filter(finding -> priorities.contains(finding.code()))
                .sorted(Comparator.comparingInt(finding -> priorities.indexOf(finding.code())))
                .toList();
        List<Finding> alsoSeen = findings.stream()
                .filter(finding -> !priorities.contains(finding.code()))
                .toList();
        return new Verdict(
                Headline.of(analysis, speech),
                toWorkOn,
                alsoSeen,
                analysis.good().stream().map(Positive::message).distinct().toList(),
                unjudged(analysis, speech),
                analysis.view().warnings().stream()
                        .map(ViewWarning::message)
                        .distinct()
                        .toList(),
                advice(analysis, speech),
                speech.say("work"),
                toWorkOn.isEmpty() ? speech.say("look") : speech.say("seen"));
    }

    private static List<Unjudged> unjudged(LiftAnalysis analysis, Speech speech) {
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
                    unjudged.add(new Unjudged(reason, List.of(speech.say("every.rule"))));
                }
                return;
            }
            List<String> what = new ArrayList<>();
            codes.forEach((code, reps) -> {
                boolean all = reps.isEmpty() || reps.size() >= analysis.reps().size();
                String name = speech.name(code);
                what.add(all ? name : name + " (" + speech.reps(List.copyOf(reps)) + ")");
            });
            unjudged.add(new Unjudged(reason, what));
        });
        return unjudged;
    }

    private static List<String> advice(LiftAnalysis analysis, Speech speech) {
        boolean wellFilmed = analysis.view().quality() == ViewQuality.GOOD
                && analysis.exercise().exercise() == Exercise.DEADLIFT;
        return wellFilmed ? List.of() : speech.filming();
    }
}
