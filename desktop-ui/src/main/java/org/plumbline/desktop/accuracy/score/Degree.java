package org.plumbline.desktop.accuracy.score;

import org.plumbline.core.fault.Severity;

/** How bad something is, nothing included; least first. */
public enum Degree {
    NONE,
    NOTE,
    WARNING,
    SERIOUS;

    public static Degree of(Severity severity) {
        return switch (severity) {
            case NOTE -> NOTE;
            case WARNING -> WARNING;
            case SERIOUS -> SERIOUS;
        };
    }

    public boolean atLeast(Degree other) {
        return compareTo(other) >= 0;
    }

    Degree worse(Degree other) {
        return atLeast(other) ? this : other;
    }

    Degree milder(Degree other) {
        return atLeast(other) ? other : this;
    }
}
