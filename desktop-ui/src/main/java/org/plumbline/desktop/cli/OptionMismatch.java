package org.plumbline.desktop.cli;

/** An option that is fine by itself, but not for this clip. */
final class OptionMismatch extends Exception {
    private static final long serialVersionUID = 1L;

    OptionMismatch(String message) {
        super(message);
    }
}
