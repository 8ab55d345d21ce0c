package org.plumbline.core.measure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Unavailable;

/** Every measure of one repetition; each is there, measured or with the reason why not. */
public record MeasureSet(Map<MeasureId, Measurement> measurements) {

    public MeasureSet {
        Map<MeasureId, Measurement> copy = new EnumMap<>(MeasureId.class);
        for (MeasureId id : MeasureId.values()) {
            copy.put(id, measurements.getOrDefault(id, new Unavailable("not yet implemented")));
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
