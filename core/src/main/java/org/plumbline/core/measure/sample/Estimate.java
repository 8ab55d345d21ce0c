package org.plumbline.core.measure.sample;

/**
 * A number and what is unknown about it, in the unit of the trace it came from.
 *
 * @param value the number
 * @param error half-width of its 95 % interval
 */
public record Estimate(double value, double error) {

    /** The difference to another whose error is independent. */
    public Estimate minus(Estimate other) {
        return new Estimate(value - other.value, Math.hypot(error, other.error));
    }

    /** The same value with a further independent error. */
    public Estimate plusError(double further) {
        return new Estimate(value, Math.hypot(error, further));
    }

    public Estimate times(double factor) {
        return new Estimate(value * factor, error * Math.abs(factor));
    }
}
