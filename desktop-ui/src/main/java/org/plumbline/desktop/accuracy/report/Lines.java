package org.plumbline.desktop.accuracy.report;

import java.util.Locale;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Unit;
import org.plumbline.desktop.accuracy.score.Errors;

/** How figures look in every table of scores; a point as decimal mark everywhere. */
final class Lines {
    /** What stands where there is nothing to tell. */
    static final String NOTHING = "-";

    private Lines() {}

    /** The annotation that this check asks for would be a dependency for it alone. */
    @SuppressWarnings("AnnotateFormatMethod")
    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    static String percent(int some, int all) {
        return all == 0 ? NOTHING : format("%.0f %%", 100.0 * some / all);
    }

    static String signed(Errors errors, int decimals) {
        return errors.isEmpty() ? NOTHING : format("%+." + decimals + "f", tidy(errors.mean(), decimals));
    }

    static String signedMedian(Errors errors, int decimals) {
        return errors.isEmpty() ? NOTHING : format("%+." + decimals + "f", tidy(errors.median(), decimals));
    }

    static String size(Errors errors, int decimals) {
        return errors.isEmpty() ? NOTHING : format("%." + decimals + "f", errors.meanSize());
    }

    static String medianSize(Errors errors, int decimals) {
        return errors.isEmpty() ? NOTHING : format("%." + decimals + "f", errors.medianSize());
    }

    static String most(Errors errors, int decimals) {
        return errors.isEmpty() ? NOTHING : format("%." + decimals + "f", errors.p95());
    }

    /** Decimals that suit the unit. */
    static int decimals(MeasureId id) {
        return switch (id.unit()) {
            case DEGREE, CENTIMETRE -> 1;
            case RATIO -> 2;
            case METRE, SECOND, METRE_PER_SECOND -> 3;
        };
    }

    static String unit(MeasureId id) {
        return id.unit() == Unit.RATIO ? "" : id.unit().symbol();
    }

    /** No minus before a zero. */
    private static double tidy(double value, int decimals) {
        double step = Math.pow(10, -decimals);
        return Math.abs(value) < step / 2 ? 0 : value;
    }
}
