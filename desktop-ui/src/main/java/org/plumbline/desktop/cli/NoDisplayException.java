package org.plumbline.desktop.cli;

/** There is no display to open a window on. */
public final class NoDisplayException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public NoDisplayException(Throwable cause) {
        super("no display", cause);
    }
}
