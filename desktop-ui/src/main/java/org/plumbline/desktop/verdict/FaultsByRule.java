package org.plumbline.desktop.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.fault.Severity;
import org.plumbline.desktop.store.ClipTime;

/** Gathers faults, so that each rule is told of once. */
public final class FaultsByRule {
    private static final Comparator<Fault> LESS_BAD =
            Comparator.comparing(Fault::severity).thenComparingDouble(FaultsByRule::beyond);

    private FaultsByRule() {}

    /**
     * One finding per rule, the worst first; between equals the catalogue's order decides.
     *
     * @param ofSet severity over the whole set; a rule that isn't in it has that of its worst fault
     * @param clip takes physical time to the clip's
     * @param speech names the rules
     */
    public static List<Finding> of(List<Fault> faults, Map<FaultCode, Severity> ofSet, ClipTime clip, Speech speech) {
        Map<FaultCode, List<Fault>> byCode = new EnumMap<>(FaultCode.class);
        for (Fault fault : faults) {
            byCode.computeIfAbsent(fault.code(), code -> new ArrayList<>()).add(fault);
        }
        List<Finding> findings = new ArrayList<>();
        byCode.forEach((code, all) -> {
            all.sort(Comparator.comparing(Fault::evidence));
            Fault worst = all.stream().max(LESS_BAD).orElseThrow();
            Severity severity = ofSet.getOrDefault(code, worst.severity());
            findings.add(new Finding(
                    code, speech.title(code), severity, reps(all), worst, all, clip.seconds(worst.evidence())));
        });
        findings.sort(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::code));
        return findings;
    }

    private static List<Integer> reps(List<Fault> faults) {
        return faults.stream()
                .map(Fault::scope)
                .filter(Scope.OfRep.class::isInstance)
                .map(scope -> ((Scope.OfRep) scope).number())
                .distinct()
                .toList();
    }

    /** How far the value lies from its limit. */
    private static double beyond(Fault fault) {
        return Math.abs(fault.value().number() - fault.limit().in(fault.value().unit()));
    }
}
