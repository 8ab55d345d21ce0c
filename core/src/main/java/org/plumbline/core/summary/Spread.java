package org.plumbline.core.summary;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quantity;
import org.plumbline.core.signal.Robust;

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
                double middle = Robust.of(values).median();
                spread.put(
                        id,
                        Quantity.of(
                                Robust.of(Arrays.stream(values)
                                                .map(value -> Math.abs(value - middle))
                                                .toArray())
                                        .median(),
                                id.unit()));
            }
        }
        return spread;
    }
}
