package org.plumbline.core.measure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.core.quantity.Measurement;

/** Every measure of one repetition; each is there, measured or with the reason why not. */
public record MeasureSet(Map<MeasureId, Measurement> measurements) {

    public MeasureSet {
        Map<MeasureId, Measurement> copy = new EnumMap<>(MeasureId.class);
        copy.putAll(measurements);
        if (copy.size() != MeasureId.values().length) {
            throw new IllegalArgumentException("every measure needs an entry, there are only " + copy.keySet());
        }
        measurements = Collections.unmodifiableMap(copy);
    }

    public Measurement get(MeasureId id) {
        Measurement measurement = measurements.get(id);
        if (measurement == null) {
            throw new IllegalStateException("every measure has an entry");
        }
        return measurement;
    }
}
