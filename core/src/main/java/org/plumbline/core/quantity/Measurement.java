package org.plumbline.core.quantity;

/** The outcome of measuring something: a value with its error, or the reason why there is none. */
public sealed interface Measurement permits Measured, Unavailable {}
