package org.plumbline.desktop.studio;

/** A scene whose every number is allowed, but whose lifter can't do the lift. */
public final class ImpossibleSceneException extends Exception {
    private static final long serialVersionUID = 1L;

    ImpossibleSceneException(IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
    }
}
