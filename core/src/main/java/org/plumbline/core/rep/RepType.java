package org.plumbline.core.rep;

/** Kinds of repetition (biomechanics C3). */
public enum RepType {
    DEAD_STOP("dead-stop"),
    TOUCH_AND_GO("touch-and-go"),
    FAILED("failed"),
    PARTIAL("partial");

    private final String id;

    RepType(String id) {
        this.id = id;
    }

    /** Returns the name used in files. */
    public String id() {
        return id;
    }
}
