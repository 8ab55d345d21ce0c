package org.plumbline.core.rep;

/** Where in a lift a frame lies (biomechanics C3). */
public enum Phase {
    REST("rest"),
    SETUP("setup"),
    PULL_1("pull-1"),
    PULL_2("pull-2"),
    LOCKOUT("lockout"),
    DESCENT("descent");

    private final String id;

    Phase(String id) {
        this.id = id;
    }

    /** Returns the name used in files. */
    public String id() {
        return id;
    }
}
