package org.plumbline.core.quantity;

/**
 * A measured value.
 *
 * @param value the value
 * @param error half-width of the interval expected to hold the truth in about 95 of 100 cases; same dimension, not negative
 * @param unit the unit in which both are reported
 * @param quality how far it can be trusted
 */
public record Measured(Quantity value, Quantity error, Unit unit, Quality quality) implements Measurement {

    public Measured {
        value.in(unit);
        if (error.in(unit) < 0) {
            throw new IllegalArgumentException("an error is not negative: " + error);
        }
    }

    /** Makes a measurement from numbers of one unit. */
    public static Measured of(double value, double error, Unit unit, Quality quality) {
        return new Measured(Quantity.of(value, unit), Quantity.of(error, unit), unit, quality);
    }

    /** Returns the value in the reporting unit. */
    public double number() {
        return value.in(unit);
    }

    /** Returns the error in the reporting unit. */
    public double errorNumber() {
        return error.in(unit);
    }
}
