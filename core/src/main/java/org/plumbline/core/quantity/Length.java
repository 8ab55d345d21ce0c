package org.plumbline.core.quantity;

/** A length; positive or negative. */
public record Length(double metres) implements Quantity {

    public Length {
        Quantity.finite(metres);
    }

    public static Length ofMetres(double metres) {
        return new Length(metres);
    }

    public static Length ofCentimetres(double centimetres) {
        return new Length(centimetres / 100);
    }

    public double centimetres() {
        return metres * 100;
    }

    @Override
    public double in(Unit unit) {
        return switch (unit) {
            case METRE -> metres;
            case CENTIMETRE -> metres * 100;
            default -> throw Quantity.wrongDimension(this, unit);
        };
    }
}
