package org.plumbline.core.fault;

/**
 * Where a measure becomes a fault.
 *
 * @param warn value from which it is a warning
 * @param serious value from which it is serious; infinite where the rule has no such step
 */
public record Limit(double warn, double serious) {

    public Limit {
        if (!Double.isFinite(warn) || Double.isNaN(serious)) {
            throw new IllegalArgumentException("no limits: " + warn + ", " + serious);
        }
    }

    /** Both moved by the same amount. */
    public Limit shifted(double by) {
        return new Limit(warn + by, serious + by);
    }

    /** Only the warning moved, upwards at most to what is serious. */
    public Limit warnShifted(double by) {
        return new Limit(Math.min(warn + by, Math.max(warn, serious)), serious);
    }
}
