package org.plumbline.core.quantity;

/** A signed span of time, for measures such as a lead; moments in a clip are {@link java.time.Duration}. */
public record TimeSpan(double seconds) implements Quantity {

    public TimeSpan {
        Quantity.finite(seconds);
    }

    @Override
    public double in(Unit unit) {
        return switch (unit) {
            case SECOND -> seconds;
            default -> throw Quantity.wrongDimension(this, unit);
        };
    }
}
