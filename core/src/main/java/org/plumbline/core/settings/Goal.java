package org.plumbline.core.settings;

/** What the lifter trains for; {@code STRENGTH} loosens warn limits of rounding, never serious ones. */
public enum Goal {
    GENERAL,
    STRENGTH
}
