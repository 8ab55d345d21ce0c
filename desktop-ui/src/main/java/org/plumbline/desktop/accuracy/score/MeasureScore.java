package org.plumbline.desktop.accuracy.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.samples.truth.measure.RepMeasures;
import org.plumbline.samples.truth.measure.TrueMeasure;

/** A measure of one repetition against its true value, in the measure's unit. */
public sealed interface MeasureScore {
    MeasureId id();

    /** The repetition, from 1. */
    int rep();

    double truth();

    /**
     * It was measured.
     *
     * @param stated its error as stated, about 95 %
     */
    record Assessed(MeasureId id, int rep, double truth, double value, double stated) implements MeasureScore {
        public double error() {
            return value - truth;
        }

        /** Whether the stated error holds the truth. */
        public boolean covered() {
            return Math.abs(error()) <= stated;
        }
    }

    /** It was not measured. */
    record Open(MeasureId id, int rep, double truth, String reason) implements MeasureScore {}

    /** Every measure of a repetition that has a true value. */
    static List<MeasureScore> of(RepMatching.Pair pair) {
        List<MeasureScore> scores = new ArrayList<>();
        for (MeasureId id : MeasureId.values()) {
            OptionalDouble truth = truth(pair.known(), id);
            if (truth.isPresent()) {
                int rep = pair.known().rep() + 1;
                scores.add(
                        switch (pair.found().measures().get(id)) {
                            case Measured measured ->
                                new Assessed(id, rep, truth.getAsDouble(), measured.number(), measured.errorNumber());
                            case Unavailable open -> new Open(id, rep, truth.getAsDouble(), open.reason());
                        });
            }
        }
        return scores;
    }

    private static OptionalDouble truth(RepMeasures known, MeasureId id) {
        for (TrueMeasure measure : TrueMeasure.values()) {
            if (measure.id().equals(id.id())) {
                return known.of(measure);
            }
        }
        return OptionalDouble.empty();
    }
}
