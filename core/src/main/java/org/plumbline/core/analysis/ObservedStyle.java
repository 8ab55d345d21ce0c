package org.plumbline.core.analysis;

/** The kind of deadlift that was told or recognised. */
public enum ObservedStyle {
    CONVENTIONAL("conventional"),
    SUMO("sumo"),
    ROMANIAN("romanian"),
    UNKNOWN("unknown");

    private final String id;

    ObservedStyle(String id) {
        this.id = id;
    }

    /** Returns the name used in files. */
    public String id() {
        return id;
    }
}
