package org.plumbline.core.settings;

/** The kind of deadlift. */
public enum Style {
    AUTO,
    CONVENTIONAL,
    SUMO
}
