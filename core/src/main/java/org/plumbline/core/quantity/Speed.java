package org.plumbline.core.quantity;

/** A speed. */
public record Speed(double metresPerSecond) implements Quantity {

    public Speed {
        Quantity.finite(metresPerSecond);
    }

    public static Speed ofMetresPerSecond(double metresPerSecond) {
        return new Speed(metresPerSecond);
    }

    @Override
    public double in(Unit unit) {
        return switch (unit) {
            case METRE_PER_SECOND -> metresPerSecond;
            default -> throw Quantity.wrongDimension(this, unit);
        };
    }
}
