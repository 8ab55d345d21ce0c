package org.plumbline.desktop.accuracy.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.Scope;
import org.plumbline.samples.truth.measure.RepMeasures;

/**
 * A rule's verdict on one repetition or on the set against the truth.
 *
 * @param rep from 1; {@link #SET} for a rule of the whole set
 * @param near whether it isn't there, but would be if the warning limit stood a third of the way to the serious one lower
 * @param assessed whether the rule was judged at all
 */
public record FaultScore(FaultCode code, int rep, Degree truth, boolean near, Degree found, boolean assessed) {
    /** In place of a repetition's number. */
    public static final int SET = 0;

    private static final double NEAR = 0.35;

    static List<FaultScore> of(
            List<RepMeasures> known, RepMatching matching, LiftAnalysis analysis, FaultLimits limits) {
        FaultLimits eased = eased(limits);
        List<FaultScore> scores = new ArrayList<>();
        for (RepMatching.Pair pair : matching.pairs()) {
            add(
                    scores,
                    pair.known().rep() + 1,
                    TrueFaults.of(pair.known(), limits),
                    TrueFaults.of(pair.known(), eased),
                    analysis,
                    new Scope.OfRep(pair.found().rep().number()));
        }
        add(
                scores,
                SET,
                TrueSetFaults.of(known, limits),
                TrueSetFaults.of(known, eased),
                analysis,
                new Scope.WholeSet());
        return scores;
    }

    private static void add(
            List<FaultScore> scores,
            int rep,
            Map<FaultCode, Degree> truth,
            Map<FaultCode, Degree> eased,
            LiftAnalysis analysis,
            Scope scope) {
        truth.forEach((code, degree) -> scores.add(new FaultScore(
                code,
                rep,
                degree,
                degree == Degree.NONE && eased.get(code) != Degree.NONE,
                found(analysis, code, scope),
                assessed(analysis, code, scope))));
    }

    /** Limits that warn a little before the real ones do; those without a step between warning and serious stay. */
    private static FaultLimits eased(FaultLimits limits) {
        FaultLimits eased = limits;
        for (LimitId id : LimitId.values()) {
            Limit limit = limits.of(id);
            double step = limit.serious() - limit.warn();
            if (Double.isFinite(step)) {
                eased = eased.with(id, new Limit(limit.warn() - NEAR * step, limit.serious()));
            }
        }
        return eased;
    }

    private static Degree found(LiftAnalysis analysis, FaultCode code, Scope scope) {
        Degree worst = Degree.NONE;
        for (Fault fault : analysis.faults()) {
            if (fault.code() == code && fault.scope().equals(scope)) {
                worst = worst.worse(Degree.of(fault.severity()));
            }
        }
        return worst;
    }

    private static boolean assessed(LiftAnalysis analysis, FaultCode code, Scope scope) {
        return analysis.notAssessed().stream()
                .noneMatch(open -> open.code() == code
                        && (open.scope() instanceof Scope.WholeSet
                                || open.scope().equals(scope)));
    }
}
