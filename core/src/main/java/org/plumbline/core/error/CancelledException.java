package org.plumbline.core.error;

/** The user stopped the work. */
public final class CancelledException extends LiftException {
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled", new UserMessage("Stopped.", "Start it again when you like; nothing was half-written."));
    }
}
