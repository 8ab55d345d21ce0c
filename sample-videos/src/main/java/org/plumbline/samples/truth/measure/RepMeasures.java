package org.plumbline.samples.truth.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The true measures of a repetition.
 *
 * @param rep from 0
 * @param events by C3
 * @param values in the units of their ids; one that has no meaning in this repetition has no entry
 */
public record RepMeasures(int rep, DefinedEvents events, Map<TrueMeasure, Double> values) {
    public RepMeasures {
        EnumMap<TrueMeasure, Double> copy = new EnumMap<>(TrueMeasure.class);
        copy.putAll(values);
        values = java.util.Collections.unmodifiableMap(copy);
    }

    /** A measure's true value. */
    public OptionalDouble of(TrueMeasure measure) {
        Double value = values.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
