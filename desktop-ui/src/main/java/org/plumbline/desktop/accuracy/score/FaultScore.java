package org.plumbline.desktop.accuracy.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.NotAssessed;
import org.plumbline.core.fault.Scope;

/**
 * A rule's verdict on one repetition against the truth.
 *
 * @param rep from 1
 * @param assessed whether the rule was judged at all
 */
public record FaultScore(FaultCode code, int rep, Degree truth, Degree found, boolean assessed) {

    static List<FaultScore> of(RepMatching matching, LiftAnalysis analysis, FaultLimits limits) {
        List<FaultScore> scores = new ArrayList<>();
        for (RepMatching.Pair pair : matching.pairs()) {
            int number = pair.found().rep().number();
            for (Map.Entry<FaultCode, Degree> known :
                    TrueFaults.of(pair.known(), limits).entrySet()) {
                scores.add(new FaultScore(
                        known.getKey(),
                        pair.known().rep() + 1,
                        known.getValue(),
                        found(analysis, known.getKey(), number),
                        assessed(analysis, known.getKey(), number)));
            }
        }
        return scores;
    }

    private static Degree found(LiftAnalysis analysis, FaultCode code, int rep) {
        Degree worst = Degree.NONE;
        for (Fault fault : analysis.faults()) {
            if (fault.code() == code && fault.scope().equals(new Scope.OfRep(rep))) {
                worst = worst.worse(Degree.of(fault.severity()));
            }
        }
        return worst;
    }

    private static boolean assessed(LiftAnalysis analysis, FaultCode code, int rep) {
        for (NotAssessed open : analysis.notAssessed()) {
            boolean about =
                    open.scope() instanceof Scope.WholeSet || open.scope().equals(new Scope.OfRep(rep));
            if (open.code() == code && about) {
                return false;
            }
        }
        return true;
    }
}
