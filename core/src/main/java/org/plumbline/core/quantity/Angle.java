package org.plumbline.core.quantity;

/** An angle; counter-clockwise positive where it has a sense. */
public record Angle(double degrees) implements Quantity {

    public Angle {
        Quantity.finite(degrees);
    }

    public static Angle ofDegrees(double degrees) {
        return new Angle(degrees);
    }

    public double radians() {
        return Math.toRadians(degrees);
    }

    @Override
    public double in(Unit unit) {
        return switch (unit) {
            case DEGREE -> degrees;
            default -> throw Quantity.wrongDimension(this, unit);
        };
    }
}
