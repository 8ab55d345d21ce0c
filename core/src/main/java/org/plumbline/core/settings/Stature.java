package org.plumbline.core.settings;

import org.plumbline.core.quantity.Length;

/** The lifter's height, if told. */
public sealed interface Stature {

    /** Not told. */
    record Unknown() implements Stature {}

    /** Told by the user. */
    record Known(Length height) implements Stature {}
}
