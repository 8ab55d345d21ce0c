package org.plumbline.core.quantity;

/** A number with a dimension. Always finite. */
public sealed interface Quantity permits Length, Angle, Speed, TimeSpan, Ratio {

    /**
     * Returns the number in a unit.
     *
     * @throws IllegalArgumentException if the unit has another dimension
     */
    double in(Unit unit);

    /** Wraps a number of a unit. */
    static Quantity of(double number, Unit unit) {
        return switch (unit) {
            case METRE -> Length.ofMetres(number);
            case CENTIMETRE -> Length.ofCentimetres(number);
            case DEGREE -> Angle.ofDegrees(number);
            case METRE_PER_SECOND -> Speed.ofMetresPerSecond(number);
            case SECOND -> new TimeSpan(number);
            case RATIO -> new Ratio(number);
        };
    }

    /** Returns the number unchanged if it is finite, else throws {@link IllegalArgumentException}. */
    static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not a finite number: " + number);
        }
        return number;
    }

    /** The exception for a unit of another dimension. */
    static IllegalArgumentException wrongDimension(Quantity quantity, Unit unit) {
        return new IllegalArgumentException(quantity + " can't be given in " + unit.symbol());
    }
}
