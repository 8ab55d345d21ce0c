package org.plumbline.core.measure.formula;

import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.RepContext;

/** Measures that are read from the same stretch of a repetition. */
interface MeasureFamily {

    /** Adds each of its measures, taken or missed. */
    void read(RepContext rep, RepReadings.Builder into);
}
