package org.plumbline.core.analysis;

import org.plumbline.core.measure.MeasureSet;
import org.plumbline.core.rep.Rep;

/**
 * A repetition and what was measured in it.
 *
 * @param rep its events
 * @param measures its measures
 */
public record AnalyzedRep(Rep rep, MeasureSet measures) {}
