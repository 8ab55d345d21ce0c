package org.plumbline.core.quantity;

/** Units in which quantities are reported. */
public enum Unit {
    METRE("m"),
    CENTIMETRE("cm"),
    DEGREE("deg"),
    METRE_PER_SECOND("m/s"),
    SECOND("s"),
    RATIO("ratio");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** Returns the symbol used in files, for example {@code cm}. */
    public String symbol() {
        return symbol;
    }
}
