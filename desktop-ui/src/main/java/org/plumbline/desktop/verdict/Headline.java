package org.plumbline.desktop.verdict;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.rep.RepType;

/** What was seen, in one line. */
final class Headline {

    private Headline() {}

    static String of(LiftAnalysis analysis) {
        return switch (analysis.exercise().exercise()) {
            case DEADLIFT ->
                reps(analysis) + ", " + Words.style(analysis.exercise().style());
            case NOT_A_DEADLIFT ->
                "This is not a deadlift: " + analysis.exercise().reason();
            case UNCLEAR ->
                "It is not clear that this is a deadlift: "
                        + analysis.exercise().reason();
        };
    }

    private static String reps(LiftAnalysis analysis) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.count(analysis.set().repCount(), "rep"));
        long failed = count(analysis, RepType.FAILED);
        long partial = count(analysis, RepType.PARTIAL);
        if (failed > 0) {
            parts.add(failed + " failed");
        }
        if (partial > 0) {
            parts.add(partial + " only partly in the clip");
        }
        return Words.list(parts);
    }

    private static long count(LiftAnalysis analysis, RepType type) {
        return analysis.reps().stream().filter(rep -> rep.rep().type() == type).count();
    }
}
