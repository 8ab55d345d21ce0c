package org.plumbline.core.analysis;

import org.plumbline.core.quantity.Unit;

/**
 * How a measure goes over the set.
 *
 * @param slopePerRep change per repetition, in the measure's unit
 * @param firstThird mean over the first third of the repetitions
 * @param lastThird mean over the last third
 * @param unit of all three
 */
public record Trend(double slopePerRep, double firstThird, double lastThird, Unit unit) {}
