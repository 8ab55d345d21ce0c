package org.plumbline.core.measure.context;

import java.util.function.Function;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.quantity.Quality;

/** Whether a measure may be taken. */
public sealed interface Admission {

    /** All it needs is there. */
    record Granted(Quality quality) implements Admission {}

    /** Something is missing. */
    record Refused(String reason) implements Admission {}

    /** Takes the measure where it may be taken. */
    default Reading read(Function<Quality, Reading> formula) {
        return switch (this) {
            case Granted granted -> formula.apply(granted.quality());
            case Refused refused -> Reading.missed(refused.reason());
        };
    }
}
