package org.plumbline.core.message;

import java.util.Locale;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Unit;

/** Writes measured numbers for people: as many decimals as the unit deserves, a point as decimal mark, never minus zero. */
public final class Amounts {

    private Amounts() {}

    /** Returns a value with its error and unit, for example {@code 4.2 ± 1.5 cm}. */
    public static String withError(Measured measured) {
        return withError(measured.number(), measured.errorNumber(), measured.unit());
    }

    /** Returns the size of a value, its sign dropped because the sentence tells the direction, with its error and unit. */
    public static String sizeWithError(Measured measured) {
        return withError(Math.abs(measured.number()), measured.errorNumber(), measured.unit());
    }

    /** Returns a number with its unit, for example {@code 7.0 cm}. */
    public static String plain(double number, Unit unit) {
        return digits(number, unit) + suffix(unit);
    }

    /** Returns a share of the whole as a percentage, for example {@code 40}. */
    public static String percent(double share) {
        return Long.toString(Math.round(100 * share));
    }

    /** Returns a share with its error as a percentage, for example {@code 14 ± 3 %}. */
    public static String percentWithError(Measured share) {
        return percent(share.number()) + " ± " + percent(share.errorNumber()) + " %";
    }

    private static String withError(double number, double error, Unit unit) {
        return digits(number, unit) + " ± " + digits(error, unit) + suffix(unit);
    }

    private static String digits(double number, Unit unit) {
        int decimals =
                switch (unit) {
                    case DEGREE -> 0;
                    case CENTIMETRE -> 1;
                    case METRE, SECOND, METRE_PER_SECOND, RATIO -> 2;
                };
        double step = Math.pow(10, decimals);
        double rounded = Math.round(number * step) / step;
        return String.format(Locale.ROOT, "%." + decimals + "f", rounded + 0.0);
    }

    private static String suffix(Unit unit) {
        return switch (unit) {
            case DEGREE -> "°";
            case RATIO -> "";
            case METRE, CENTIMETRE, SECOND, METRE_PER_SECOND -> " " + unit.symbol();
        };
    }
}
