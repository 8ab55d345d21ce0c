package org.plumbline.desktop.ui.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.analysis.ViewQuality;
import org.plumbline.core.correction.Correction;
import org.plumbline.core.correction.Opinion;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Severity;
import org.plumbline.desktop.store.ClipTime;
import org.plumbline.desktop.ui.text.Texts;
import org.plumbline.desktop.verdict.Finding;
import org.plumbline.desktop.verdict.Speech;
import org.plumbline.desktop.verdict.Verdict;
import org.plumbline.desktop.verdict.Words;

/** Puts the verdict on an analysis into the window's form. What is said is the same as on the terminal and in the report. */
public final class FindingsReader {
    private final Texts texts;
    private final FaultGroups groups;

    public FindingsReader(Texts texts) {
        this.texts = texts;
        this.groups = new FaultGroups(texts);
    }

    public Findings read(LiftAnalysis analysis) {
        return read(analysis, Map.of());
    }

    /**
     * Reads an analysis.
     *
     * @param reviews what the viewer said of its faults; rejected ones come last
     */
    public Findings read(LiftAnalysis analysis, Map<FaultCode, Correction.FaultReviewed> reviews) {
        Verdict verdict = Verdict.of(analysis, Speech.of(texts.locale()));
        List<Finding> all = new ArrayList<>(verdict.toWorkOn());
        all.addAll(verdict.alsoSeen());
        return new Findings(
                outcome(
                        analysis,
                        verdict,
                        all.stream().filter(one -> !isRejected(one, reviews)).toList()),
                verdict.workTitle(),
                groups(verdict.toWorkOn(), false, reviews, analysis),
                groups(verdict.alsoSeen(), false, reviews, analysis),
                groups(all, true, reviews, analysis),
                inUnits(verdict.good()),
                inUnits(verdict.filming()),
                analysis.view().quality() == ViewQuality.POOR,
                unjudged(verdict));
    }

    private List<FaultGroup> groups(
            List<Finding> findings,
            boolean rejected,
            Map<FaultCode, Correction.FaultReviewed> reviews,
            LiftAnalysis analysis) {
        ClipTime clip = ClipTime.of(analysis.settings());
        return findings.stream()
                .filter(finding -> isRejected(finding, reviews) == rejected)
                .map(finding -> groups.of(finding, clip, Optional.ofNullable(reviews.get(finding.code()))))
                .toList();
    }

    private static boolean isRejected(Finding finding, Map<FaultCode, Correction.FaultReviewed> reviews) {
        return Optional.ofNullable(reviews.get(finding.code()))
                .filter(review -> review.opinion() == Opinion.REJECTED)
                .isPresent();
    }

    private Outcome outcome(LiftAnalysis analysis, Verdict verdict, List<Finding> standing) {
        String reason = Words.capital(analysis.exercise().reason());
        return switch (analysis.exercise().exercise()) {
            case Exercise.NOT_A_DEADLIFT -> new Outcome(Outcome.Tone.DOUBT, texts.get("verdict.other"), reason);
            case Exercise.UNCLEAR -> new Outcome(Outcome.Tone.DOUBT, texts.get("verdict.unclear"), reason);
            case Exercise.DEADLIFT -> ofDeadlift(analysis, verdict, standing);
        };
    }

    private Outcome ofDeadlift(LiftAnalysis analysis, Verdict verdict, List<Finding> findings) {
        if (!findings.isEmpty()) {
            // What else was seen is listed, but nobody works on notes.
            long faults = findings.stream()
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .count();
            return new Outcome(
                    Outcome.Tone.FAULTS,
                    faults == 0
                            ? counted("verdict.hints", findings.size())
                            : counted("verdict.faults", Math.toIntExact(faults)),
                    verdict.headline());
        }
        return analysis.reps().isEmpty()
                ? new Outcome(Outcome.Tone.DOUBT, texts.get("verdict.nothing"), verdict.headline())
                : new Outcome(Outcome.Tone.GOOD, texts.get("verdict.clean"), verdict.headline());
    }

    private String counted(String key, int count) {
        return texts.get(key + (count == 1 ? ".one" : ".many"), Integer.toString(count));
    }

    private List<Findings.Unjudged> unjudged(Verdict verdict) {
        List<Findings.Unjudged> result = new ArrayList<>();
        verdict.unjudged()
                .forEach(one -> result.add(new Findings.Unjudged(
                        texts.lengths().words(Words.capital(one.reason())), capitals(one.what()))));
        return result;
    }

    private static List<String> capitals(List<String> names) {
        return names.stream().map(Words::capital).toList();
    }

    private List<String> inUnits(List<String> sentences) {
        return sentences.stream().map(texts.lengths()::words).toList();
    }
}
