package org.plumbline.models;

/** A network's file is missing, altered or can't be converted. The message is for the log, the other two for the user. */
public final class ModelFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String happened;
    private final String todo;

    public ModelFileException(String technical, String happened, String todo) {
        super(technical);
        this.happened = happened;
        this.todo = todo;
    }

    public ModelFileException(String technical, String happened, String todo, Throwable cause) {
        super(technical, cause);
        this.happened = happened;
        this.todo = todo;
    }

    /** One sentence: what happened. */
    public String happened() {
        return happened;
    }

    /** One or two sentences: what to do about it. */
    public String todo() {
        return todo;
    }
}
