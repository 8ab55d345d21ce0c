package org.plumbline.desktop.ui.text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Unit;
import org.plumbline.desktop.verdict.Words;

/** In what lengths are told. Speeds stay in metres a second, as lifters everywhere tell them. */
public enum LengthUnit {
    CENTIMETRE,
    INCH;

    private static final double CENTIMETRES_PER_INCH = 2.54;
    private static final String NUMBER = "[-\u2212]?\\d+(?:\\.\\d+)?";

    /** As the program writes lengths: a number, perhaps with its error, then cm or m that is no part of a longer word. */
    private static final Pattern LENGTH =
            Pattern.compile("(" + NUMBER + ")(?: ± (" + NUMBER + "))? (cm|m)(?![\\p{L}/²])");

    /** How many of this unit a value has. */
    public double of(double value, Unit unit) {
        return this == INCH ? value * inches(unit) : value;
    }

    /** Sign of the unit in which values of another are told. */
    public String symbol(Unit unit) {
        return this == INCH && isLength(unit) ? "in" : unit.symbol();
    }

    /** A measured value with its error. */
    public String words(Measured measured) {
        if (this == CENTIMETRE || !isLength(measured.unit())) {
            return Words.measured(measured);
        }
        double each = inches(measured.unit());
        return Words.number(measured.number() * each, 1) + " ± " + Words.number(measured.errorNumber() * each, 1)
                + " in";
    }

    /** A sentence with its lengths in this unit. */
    public String words(String sentence) {
        return this == CENTIMETRE ? sentence : LENGTH.matcher(sentence).replaceAll(LengthUnit::inInches);
    }

    private static String inInches(MatchResult found) {
        double each = found.group(3).equals("m") ? inches(Unit.METRE) : inches(Unit.CENTIMETRE);
        String error = found.group(2) == null ? "" : " ± " + inches(found.group(2), each);
        return inches(found.group(1), each) + error + " in";
    }

    private static String inches(String number, double each) {
        double value = Double.parseDouble(number.replace('\u2212', '-')) * each;
        String words = String.format(Locale.ROOT, "%.1f", value + 0.0);
        return number.startsWith("\u2212") ? words.replace('-', '\u2212') : words;
    }

    private static boolean isLength(Unit unit) {
        return unit == Unit.CENTIMETRE || unit == Unit.METRE;
    }

    private static double inches(Unit unit) {
        return switch (unit) {
            case CENTIMETRE -> 1 / CENTIMETRES_PER_INCH;
            case METRE -> 100 / CENTIMETRES_PER_INCH;
            case DEGREE, SECOND, METRE_PER_SECOND, RATIO -> 1;
        };
    }
}
