package org.plumbline.core.summary;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quantity;

/** How alike the repetitions are: median absolute deviation of each measure (biomechanics C4, MAD). */
final class Spread {
    private static final int FEWEST = 3;

    private Spread() {}

    /** Returns it for every measure taken in at least three of the counted repetitions. */
    static Map<MeasureId, Quantity> of(List<JudgedRep> counted) {
        Map<MeasureId, Quantity> spread = new EnumMap<>(MeasureId.class);
        for (MeasureId id : MeasureId.values()) {
            double[] values = counted.stream()
                    .map(rep -> rep.readings().of(id).measurement())
                    .filter(Measured.class::isInstance)
                    .mapToDouble(measured -> ((Measured) measured).number())
                    .toArray();
            if (values.length >= FEWEST) {
                double middle = median(values);
                spread.put(
                        id,
                        Quantity.of(
                                median(Arrays.stream(values)
                                        .map(value -> Math.abs(value - middle))
                                        .toArray()),
                                id.unit()));
            }
        }
        return spread;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
