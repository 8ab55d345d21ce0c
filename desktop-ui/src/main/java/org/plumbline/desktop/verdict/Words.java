package org.plumbline.desktop.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Unit;

/** Numbers and names as a lifter reads them. */
public final class Words {
    private static final String MINUS = "\u2212";

    private Words() {}

    /** A value with its error and unit, for example {@code −13.0 ± 2.5°}. */
    public static String measured(Measured measured) {
        int decimals = decimals(measured.unit(), measured.errorNumber());
        return number(measured.number(), decimals) + " ± " + number(measured.errorNumber(), decimals)
                + suffix(measured.unit());
    }

    /** A bare value with its unit, for example a limit. */
    public static String value(double value, Unit unit) {
        BigDecimal exact =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return exact.toPlainString().replace("-", MINUS) + suffix(unit);
    }

    /** A number with a fixed count of decimals and a proper minus sign. */
    public static String number(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.toPlainString().replace("-", MINUS);
    }

    /** A moment of the clip, for example {@code 4.20 s}, or {@code 1:04.20} from a minute on. */
    public static String moment(double seconds) {
        long hundredths = Math.round(seconds * 100);
        if (hundredths < 6000) {
            return number(hundredths / 100.0, 2) + " s";
        }
        return String.format(Locale.ROOT, "%d:%02d.%02d", hundredths / 6000, hundredths / 100 % 60, hundredths % 100);
    }

    /** Numbers of repetitions, for example {@code reps 1–3 and 5}; {@code the set} where there is none. */
    public static String reps(List<Integer> numbers) {
        return Speech.english().reps(numbers);
    }

    /** Numbers in order, neighbours drawn together, for example {@code 1–3} and {@code 5}. */
    static List<String> runs(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().distinct().sorted().toList();
        List<String> runs = new java.util.ArrayList<>();
        int start = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean ends = i + 1 == sorted.size() || sorted.get(i + 1) != sorted.get(i) + 1;
            if (ends) {
                int first = sorted.get(start);
                int last = sorted.get(i);
                if (last == first) {
                    runs.add("" + first);
                } else if (last == first + 1) {
                    runs.add("" + first);
                    runs.add("" + last);
                } else {
                    runs.add(first + "–" + last);
                }
                start = i + 1;
            }
        }
        return runs;
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> items) {
        return Speech.english().list(items);
    }

    /** With a first capital letter. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String suffix(Unit unit) {
        return switch (unit) {
            case DEGREE -> "°";
            case RATIO -> "";
            default -> " " + unit.symbol();
        };
    }

    /** An error that is large takes the meaning from digits after the point. */
    private static int decimals(Unit unit, double error) {
        return switch (unit) {
            case DEGREE, CENTIMETRE -> error >= 10 ? 0 : 1;
            case METRE, METRE_PER_SECOND, SECOND, RATIO -> 2;
        };
    }
}
