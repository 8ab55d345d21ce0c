package org.plumbline.samples.truth.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.plumbline.samples.truth.RepEvents;

/**
 * The true measures of a repetition.
 *
 * @param events by C3
 * @param values in the units of their ids; one that has no meaning in this repetition has no entry
 */
public record RepMeasures(RepEvents events, Map<TrueMeasure, Double> values) {
    public RepMeasures {
        EnumMap<TrueMeasure, Double> copy = new EnumMap<>(TrueMeasure.class);
        copy.putAll(values);
        values = java.util.Collections.unmodifiableMap(copy);
    }

    /** The repetition, from 0. */
    public int rep() {
        return events.rep();
    }

    /** A measure's true value. */
    public OptionalDouble of(TrueMeasure measure) {
        Double value = values.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
