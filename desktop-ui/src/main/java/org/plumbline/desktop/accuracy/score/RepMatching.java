package org.plumbline.desktop.accuracy.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.rep.RepType;
import org.plumbline.samples.truth.measure.RepMeasures;

/**
 * Which found repetition is which true one: the one that shares most of its time with it, and at least half.
 *
 * @param pairs in order of time
 * @param missed true ones that nothing matches
 * @param extra found ones that match nothing
 */
public record RepMatching(List<Pair> pairs, int missed, int extra) {
    private static final double LEAST_SHARE = 0.5;

    /** A true repetition and what was found of it. */
    public record Pair(RepMeasures known, AnalyzedRep found) {}

    public RepMatching {
        pairs = List.copyOf(pairs);
    }

    /** Matches; found ones that were not counted as repetitions are left out. */
    public static RepMatching of(List<RepMeasures> known, List<AnalyzedRep> found) {
        List<AnalyzedRep> open = new ArrayList<>(found.stream()
                .filter(rep -> rep.rep().type() != RepType.FAILED && rep.rep().type() != RepType.PARTIAL)
                .filter(rep -> !rep.rep().events().isEmpty())
                .toList());
        List<Pair> pairs = new ArrayList<>();
        for (RepMeasures one : known) {
            OptionalInt best = best(one, open);
            best.ifPresent(i -> pairs.add(new Pair(one, open.remove(i))));
        }
        return new RepMatching(pairs, known.size() - pairs.size(), open.size());
    }

    private static OptionalInt best(RepMeasures known, List<AnalyzedRep> found) {
        int best = -1;
        double most = LEAST_SHARE;
        for (int i = 0; i < found.size(); i++) {
            double shared = shared(known, found.get(i));
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** Time that both share over the time that either takes. */
    private static double shared(RepMeasures known, AnalyzedRep found) {
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (var event : found.rep().events().entrySet()) {
            if (event.getKey() != org.plumbline.core.rep.RepEvent.SET) {
                double at = event.getValue().toNanos() / 1e9;
                from = Math.min(from, at);
                to = Math.max(to, at);
            }
        }
        double start = known.events().liftOff();
        double end = known.events().touchdown();
        double both = Math.min(to, end) - Math.max(from, start);
        return both / (Math.max(to, end) - Math.min(from, start));
    }
}
