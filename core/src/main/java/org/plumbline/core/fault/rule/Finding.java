package org.plumbline.core.fault.rule;

import java.util.List;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.measure.Moments;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Messages;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;

/** A measure held against its limit. */
public sealed interface Finding {
    /** Errors of so many spans between the limits: even a value a whole span past the serious limit may be harmless. */
    double BLUNT = 2;

    /** On the harmless side, and not so uncertain that it might be serious. */
    record Within(Quality quality) implements Finding {}

    /** Nothing can be said. */
    record Unknown(String reason) implements Finding {}

    /**
     * The limit was passed.
     *
     * @param id which limit
     * @param reached the step the value itself reaches
     * @param supported the step that is left when the value is moved by its error to the harmless side; at least a note.
     *     Low quality never supports more than a note.
     * @param limit both steps of the limit
     * @param value what was measured
     * @param moments where it shows
     */
    record Beyond(LimitId id, Severity reached, Severity supported, Limit limit, Measured value, Moments moments)
            implements Finding {

        /** The limit of the step that was reached. */
        public double passed() {
            return reached == Severity.SERIOUS ? limit.serious() : limit.warn();
        }
    }

    /**
     * Holds a reading against a limit. A value on the harmless side whose error reaches the serious limit proves nothing, so
     * it leaves the question open; so does a value of low quality past the limit whose error reaches back over it, and one
     * whose error is more than twice the span between the limits where half of it (about one standard deviation) does.
     */
    static Finding of(Reading reading, LimitId id, Limit limit, Messages messages) {
        return switch (reading) {
            case Reading.Missed missed -> new Unknown(missed.measurement().reason());
            case Reading.Taken taken -> of(taken, id, limit, messages);
        };
    }

    private static Finding of(Reading.Taken taken, LimitId id, Limit limit, Messages messages) {
        double value = taken.measurement().number();
        if (!id.reached(value, limit.warn())) {
            double far = id.nearEnd(value, -taken.measurement().errorNumber());
            return id.reached(far, limit.serious())
                    ? new Unknown(messages.say(
                            Text.REASON_TOO_UNCERTAIN,
                            Amounts.withError(taken.measurement()),
                            Amounts.plain(limit.serious(), taken.measurement().unit())))
                    : new Within(taken.measurement().quality());
        }
        boolean serious = id.reached(value, limit.serious());
        boolean low = taken.measurement().quality() == Quality.LOW;
        double near = id.nearEnd(value, taken.measurement().errorNumber());
        double span = Math.abs(limit.serious() - limit.warn());
        boolean blunt = span > 0 && taken.measurement().errorNumber() > BLUNT * span;
        double likely = id.nearEnd(value, taken.measurement().errorNumber() / 2);
        boolean doubtful = (low && !id.reached(near, limit.warn())) || (blunt && !id.reached(likely, limit.warn()));
        if (doubtful) {
            return doubtful(taken.measurement(), limit, messages);
        }
        Severity supported = low ? Severity.NOTE : step(near, id, limit);
        return new Beyond(
                id,
                serious ? Severity.SERIOUS : Severity.WARNING,
                supported,
                limit,
                taken.measurement(),
                taken.moments());
    }

    private static Unknown doubtful(Measured value, Limit limit, Messages messages) {
        return new Unknown(messages.say(
                Text.REASON_TOO_DOUBTFUL, Amounts.withError(value), Amounts.plain(limit.warn(), value.unit())));
    }

    /** The same, but open where an error of more than half the span between the limits reaches back over them. */
    static Finding orOpen(Finding finding, Messages messages) {
        return finding instanceof Beyond beyond
                        && 2 * beyond.value().errorNumber()
                                > Math.abs(beyond.limit().serious()
                                        - beyond.limit().warn())
                        && !beyond.id()
                                .reached(
                                        beyond.id()
                                                .nearEnd(
                                                        beyond.value().number(),
                                                        beyond.value().errorNumber()),
                                        beyond.limit().warn())
                ? doubtful(beyond.value(), beyond.limit(), messages)
                : finding;
    }

    private static Severity step(double value, LimitId id, Limit limit) {
        if (id.reached(value, limit.serious())) {
            return Severity.SERIOUS;
        }
        return id.reached(value, limit.warn()) ? Severity.WARNING : Severity.NOTE;
    }

    /** Any of several is a fault: the strongest counts; without one, a missing measure leaves the question open. */
    static Finding either(List<Finding> findings) {
        Finding strongest = new Within(Quality.HIGH);
        for (Finding finding : findings) {
            strongest = stronger(strongest, finding);
        }
        return strongest;
    }

    private static Finding stronger(Finding first, Finding second) {
        return switch (first) {
            case Within a -> second instanceof Within b ? new Within(a.quality().worse(b.quality())) : second;
            case Unknown unknown -> second instanceof Beyond ? second : first;
            case Beyond a -> second instanceof Beyond b && outweighs(b, a) ? b : a;
        };
    }

    private static boolean outweighs(Beyond b, Beyond a) {
        int bySupport = b.supported().compareTo(a.supported());
        return bySupport != 0 ? bySupport > 0 : b.reached().compareTo(a.reached()) > 0;
    }

    /** The same, but at most so severe; what is harmless or unknown stays what it is. */
    static Finding atMost(Severity most, Finding finding) {
        return finding instanceof Beyond beyond
                ? new Beyond(
                        beyond.id(),
                        least(beyond.reached(), most),
                        least(beyond.supported(), most),
                        beyond.limit(),
                        beyond.value(),
                        beyond.moments())
                : finding;
    }

    /** A condition, not a size: passing it supports whatever stands beside it in {@link #both}. */
    static Finding condition(Finding finding) {
        return finding instanceof Beyond beyond
                ? new Beyond(
                        beyond.id(),
                        Severity.SERIOUS,
                        Severity.SERIOUS,
                        beyond.limit(),
                        beyond.value(),
                        beyond.moments())
                : finding;
    }

    /** Only both together are a fault, as strong as the weaker of the two; the first one's value is shown. */
    static Finding both(Finding shown, Finding condition) {
        if (shown instanceof Within) {
            return shown;
        }
        if (condition instanceof Within) {
            return condition;
        }
        if (shown instanceof Beyond a && condition instanceof Beyond b) {
            return new Beyond(
                    a.id(),
                    least(a.reached(), b.reached()),
                    least(a.supported(), b.supported()),
                    a.limit(),
                    a.value(),
                    a.moments());
        }
        return shown instanceof Unknown ? shown : condition;
    }

    private static Severity least(Severity a, Severity b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
