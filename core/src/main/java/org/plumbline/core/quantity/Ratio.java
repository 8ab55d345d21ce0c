package org.plumbline.core.quantity;

/** A number without a dimension. */
public record Ratio(double value) implements Quantity {

    public Ratio {
        Quantity.finite(value);
    }

    @Override
    public double in(Unit unit) {
        return switch (unit) {
            case RATIO -> value;
            default -> throw Quantity.wrongDimension(this, unit);
        };
    }
}
