package org.plumbline.core.measure;

import java.time.Duration;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.quantity.Unit;

/** A measure together with the place in the clip where it shows. */
public sealed interface Reading {

    /** The measure alone. */
    Measurement measurement();

    /** It was measured. */
    record Taken(Measured measurement, Moments moments) implements Reading {}

    /** It could not be measured. */
    record Missed(Unavailable measurement) implements Reading {}

    /** Wraps a number. */
    static Reading of(double value, double error, Unit unit, Quality quality, Moments moments) {
        return new Taken(Measured.of(value, error, unit, quality), moments);
    }

    /** Wraps a number that shows at one moment. */
    static Reading at(double value, double error, Unit unit, Quality quality, Duration moment) {
        return of(value, error, unit, quality, new Moments(moment, moment, moment));
    }

    /** Wraps a reason. */
    static Reading missed(String reason) {
        return new Missed(new Unavailable(reason));
    }
}
