package org.plumbline.desktop.ui.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.fault.Severity;
import org.plumbline.desktop.ui.text.Numbers;
import org.plumbline.desktop.ui.text.Texts;
import org.plumbline.desktop.ui.text.Times;

/** Gathers the faults of an analysis by rule. */
final class FaultGroups {
    private final Texts texts;

    FaultGroups(Texts texts) {
        this.texts = texts;
    }

    /**
     * One group per rule, the worst first.
     *
     * @param slowMotionFactor takes the analysis's physical time to the clip's, at which a viewer can look
     */
    List<FaultGroup> of(List<Fault> faults, double slowMotionFactor) {
        TreeMap<FaultCode, List<Fault>> byCode = new TreeMap<>();
        for (Fault fault : faults) {
            byCode.computeIfAbsent(fault.code(), code -> new ArrayList<>()).add(fault);
        }
        List<FaultGroup> groups = new ArrayList<>();
        byCode.forEach((code, all) -> groups.add(group(code, all, slowMotionFactor)));
        groups.sort(Comparator.comparing(FaultGroup::severity).reversed().thenComparing(FaultGroup::code));
        return groups;
    }

    String name(FaultCode code) {
        return texts.get("fault." + code.name());
    }

    String scope(Scope scope) {
        return switch (scope) {
            case Scope.OfRep(int number) -> texts.get("scope.rep", Integer.toString(number));
            case Scope.WholeSet() -> texts.get("scope.set");
        };
    }

    private FaultGroup group(FaultCode code, List<Fault> faults, double slowMotionFactor) {
        faults.sort(Comparator.comparing(Fault::evidence));
        Fault worst = faults.stream()
                .max(Comparator.comparing(Fault::severity)
                        .thenComparing(fault -> Math.abs(fault.value().number()
                                - fault.limit().in(fault.value().unit()))))
                .orElseThrow();
        return new FaultGroup(
                code,
                name(code),
                worst.severity(),
                word(worst.severity()),
                worst.message(),
                worst.cue(),
                worst.source(),
                faults.stream().map(fault -> evidence(fault, slowMotionFactor)).toList());
    }

    private Evidence evidence(Fault fault, double slowMotionFactor) {
        Duration moment = Duration.ofNanos(Math.round(fault.evidence().toNanos() * slowMotionFactor));
        String scope = scope(fault.scope());
        String severity = word(fault.severity());
        String value = Numbers.withError(fault.value());
        String limit = Numbers.limit(fault.limit(), fault.value().unit());
        String time = Times.shortMoment(moment);
        String confidence = texts.get("confidence." + fault.confidence().name().toLowerCase(Locale.ROOT));
        String spoken =
                texts.get("evidence.spoken", name(fault.code()), severity, scope, value, limit, time, confidence);
        return new Evidence(scope, fault.severity(), severity, value, limit, moment, time, confidence, spoken);
    }

    private String word(Severity severity) {
        return texts.get("severity." + severity.name().toLowerCase(Locale.ROOT));
    }
}
