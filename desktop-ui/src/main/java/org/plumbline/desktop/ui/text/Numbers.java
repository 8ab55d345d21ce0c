package org.plumbline.desktop.ui.text;

import java.util.Locale;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quantity;
import org.plumbline.core.quantity.Unit;

/** Measured values for people: no digit that the error makes meaningless, a true minus sign, the unit once. */
public final class Numbers {
    private static final char MINUS = '\u2212';

    private Numbers() {}

    /** For example {@code −7.2 ± 2.1°} or {@code 6.1 ± 1.5 cm}. */
    public static String withError(Measured value) {
        int digits = digits(value.unit(), value.errorNumber());
        return plain(value.number(), digits) + " ± " + plain(value.errorNumber(), digits) + symbol(value.unit());
    }

    /** A limit in the unit of what it limits, for example {@code 4 cm}. */
    public static String limit(Quantity limit, Unit unit) {
        String number = plain(limit.in(unit), 2);
        String shortest = number.contains(".") ? number.replaceAll("\\.?0+$", "") : number;
        return shortest + symbol(unit);
    }

    private static int digits(Unit unit, double error) {
        return switch (unit) {
            case DEGREE, CENTIMETRE -> error >= 10 ? 0 : 1;
            case METRE, METRE_PER_SECOND, SECOND, RATIO -> 2;
        };
    }

    private static String symbol(Unit unit) {
        return switch (unit) {
            case DEGREE -> "°";
            case RATIO -> "";
            case METRE, CENTIMETRE, METRE_PER_SECOND, SECOND -> "\u00a0" + unit.symbol();
        };
    }

    private static String plain(double number, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", Math.abs(number));
        boolean zero = text.chars().allMatch(c -> c == '0' || c == '.');
        return number < 0 && !zero ? MINUS + text : text;
    }
}
