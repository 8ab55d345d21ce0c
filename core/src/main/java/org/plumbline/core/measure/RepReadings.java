package org.plumbline.core.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Unit;

/** Everything measured in one repetition. */
public final class RepReadings {
    private final Map<MeasureId, Reading> measures;
    private final Map<Detail, Reading> details;

    private RepReadings(Map<MeasureId, Reading> measures, Map<Detail, Reading> details) {
        this.measures = measures;
        this.details = details;
    }

    /** Returns a measure; every one is there, taken or missed. */
    public Reading of(MeasureId id) {
        return present(measures.get(id), id);
    }

    /** Returns a detail; every one is there, taken or missed. */
    public Reading of(Detail detail) {
        return present(details.get(detail), detail);
    }

    /** Returns the same with every reading replaced. */
    public RepReadings mapped(
            BiFunction<MeasureId, Reading, Reading> measure, BiFunction<Detail, Reading, Reading> detail) {
        Builder mapped = new Builder();
        measures.forEach((id, reading) -> mapped.put(id, measure.apply(id, reading)));
        details.forEach((id, reading) -> mapped.put(id, detail.apply(id, reading)));
        return mapped.build();
    }

    private static Reading present(@Nullable Reading reading, Object which) {
        if (reading == null) {
            throw new IllegalStateException("no formula gave " + which);
        }
        return reading;
    }

    /** Returns the measures alone. */
    public MeasureSet measureSet() {
        Map<MeasureId, Measurement> set = new EnumMap<>(MeasureId.class);
        measures.forEach((id, reading) -> set.put(id, reading.measurement()));
        return new MeasureSet(set);
    }

    /** Collects readings. */
    public static final class Builder {
        private final Map<MeasureId, Reading> measures = new EnumMap<>(MeasureId.class);
        private final Map<Detail, Reading> details = new EnumMap<>(Detail.class);

        /** Adds a measure; a second one of the same name is a defect. */
        public Builder put(MeasureId id, Reading reading) {
            if (measures.put(id, checked(reading, id.unit())) != null) {
                throw new IllegalStateException(id + " was measured twice");
            }
            return this;
        }

        /** Adds a detail. */
        public Builder put(Detail detail, Reading reading) {
            if (details.put(detail, checked(reading, detail.unit())) != null) {
                throw new IllegalStateException(detail + " was measured twice");
            }
            return this;
        }

        private static Reading checked(Reading reading, Unit unit) {
            if (reading instanceof Reading.Taken taken && taken.measurement().unit() != unit) {
                throw new IllegalArgumentException("expected " + unit + ": " + reading);
            }
            return reading;
        }

        public RepReadings build() {
            return new RepReadings(new EnumMap<>(measures), new EnumMap<>(details));
        }
    }
}
