package org.plumbline.desktop.ui.results;

import java.nio.file.Path;
import org.plumbline.core.error.UserMessage;

/** How far saving a result is. */
public sealed interface HandBackState {

    /** Nothing to tell. */
    record Idle() implements HandBackState {}

    /**
     * It is being written.
     *
     * @param done share of the work, 0..1
     */
    record Running(double done) implements HandBackState {}

    /** It is there. */
    record Saved(Path folder) implements HandBackState {}

    /** It could not be written. */
    record Failed(UserMessage message) implements HandBackState {}
}
