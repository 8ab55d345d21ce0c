package org.plumbline.desktop.accuracy.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.LimitId;
import org.plumbline.samples.truth.measure.RepMeasures;
import org.plumbline.samples.truth.measure.TrueMeasure;

/** Which faults a set truly has beyond those of its repetitions: F07 and F21 of the catalogue, as {@link TrueFaults}. */
final class TrueSetFaults {
    private static final int FEWEST_TO_REPEAT = 3;
    private static final int FEWEST_TO_TIRE = 4;

    private final List<RepMeasures> reps;
    private final FaultLimits limits;

    private TrueSetFaults(List<RepMeasures> reps, FaultLimits limits) {
        this.reps = reps;
        this.limits = limits;
    }

    /** Nothing for a set that has too few repetitions for a rule. */
    static Map<FaultCode, Degree> of(List<RepMeasures> reps, FaultLimits limits) {
        TrueSetFaults set = new TrueSetFaults(reps, limits);
        Map<FaultCode, Degree> degrees = new EnumMap<>(FaultCode.class);
        if (reps.size() >= FEWEST_TO_REPEAT) {
            degrees.put(FaultCode.F07, set.repeats());
        }
        if (reps.size() >= FEWEST_TO_TIRE) {
            degrees.put(FaultCode.F21, set.tires());
        }
        return Collections.unmodifiableMap(degrees);
    }

    /** As bad as at least half of the repetitions are. */
    private Degree repeats() {
        List<Degree> worstFirst = reps.stream()
                .map(rep -> TrueFaults.at(rep, TrueMeasure.LUMBAR_RANGE, LimitId.F07_LUMBAR_RANGE, limits)
                        .worse(TrueFaults.at(rep, TrueMeasure.LUMBAR_RE_EXTENSION, LimitId.F07_RE_EXTENSION, limits)))
                .sorted(Collections.reverseOrder())
                .toList();
        return worstFirst.get((reps.size() + 1) / 2 - 1);
    }

    /** Serious when two signs go with a serious fault of a repetition. */
    private Degree tires() {
        double fastest = reps.stream()
                .mapToDouble(rep -> value(rep, TrueMeasure.MEAN_CONCENTRIC_VELOCITY))
                .max()
                .orElseThrow();
        double loss = 1 - value(reps.getLast(), TrueMeasure.MEAN_CONCENTRIC_VELOCITY) / fastest;
        long signs = Stream.of(
                        TrueFaults.degree(change(TrueMeasure.LUMBAR_MAX), LimitId.F21_LUMBAR, limits),
                        TrueFaults.degree(change(TrueMeasure.TRUNK_DROP), LimitId.F21_TRUNK_DROP, limits),
                        TrueFaults.degree(loss, LimitId.F21_VELOCITY_LOSS, limits))
                .filter(sign -> sign != Degree.NONE)
                .count();
        boolean serious =
                reps.stream().anyMatch(rep -> TrueFaults.of(rep, limits).containsValue(Degree.SERIOUS));
        return signs == 0 ? Degree.NONE : signs >= 2 && serious ? Degree.SERIOUS : Degree.WARNING;
    }

    /** From the first third of the set to the last. */
    private double change(TrueMeasure measure) {
        int third = reps.size() / 3;
        ToDoubleFunction<List<RepMeasures>> mean = some ->
                some.stream().mapToDouble(rep -> value(rep, measure)).average().orElseThrow();
        return mean.applyAsDouble(reps.subList(reps.size() - third, reps.size()))
                - mean.applyAsDouble(reps.subList(0, third));
    }

    private static double value(RepMeasures rep, TrueMeasure measure) {
        return rep.of(measure).orElseThrow();
    }
}
