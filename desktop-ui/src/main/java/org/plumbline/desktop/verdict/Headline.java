package org.plumbline.desktop.verdict;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.rep.RepType;

/** What was seen, in one line. */
final class Headline {

    private Headline() {}

    static String of(LiftAnalysis analysis, Speech speech) {
        return switch (analysis.exercise().exercise()) {
            case DEADLIFT ->
                reps(analysis, speech) + ", " + speech.style(analysis.exercise().style());
            case NOT_A_DEADLIFT -> speech.say("other", analysis.exercise().reason());
            case UNCLEAR -> speech.say("unclear", analysis.exercise().reason());
        };
    }

    private static String reps(LiftAnalysis analysis, Speech speech) {
        List<String> parts = new ArrayList<>();
        parts.add(speech.count(analysis.set().repCount()));
        long failed = count(analysis, RepType.FAILED);
        long partial = count(analysis, RepType.PARTIAL);
        if (failed > 0) {
            parts.add(speech.say("failed", Long.toString(failed)));
        }
        if (partial > 0) {
            parts.add(speech.say("partial", Long.toString(partial)));
        }
        return speech.list(parts);
    }

    private static long count(LiftAnalysis analysis, RepType type) {
        return analysis.reps().stream().filter(rep -> rep.rep().type() == type).count();
    }
}
