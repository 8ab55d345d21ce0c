package org.plumbline.core.analysis;

/** What the clip shows. */
public enum Exercise {
    DEADLIFT("deadlift"),
    NOT_A_DEADLIFT("not-a-deadlift"),
    UNCLEAR("unclear");

    private final String id;

    Exercise(String id) {
        this.id = id;
    }

    /** Returns the name used in files. */
    public String id() {
        return id;
    }
}
