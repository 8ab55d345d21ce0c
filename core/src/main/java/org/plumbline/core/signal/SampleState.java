package org.plumbline.core.signal;

/** Where a sample of a time series comes from. */
public enum SampleState {
    MEASURED,
    INTERPOLATED,
    MISSING
}
