package org.plumbline.desktop.ui.analysis;

import java.time.Duration;
import java.util.Optional;
import org.plumbline.core.error.UserMessage;

/** How far the analysis of the open clip is. */
public sealed interface AnalysisState {

    /** No clip is open. */
    record Idle() implements AnalysisState {}

    /**
     * It runs.
     *
     * @param stage what is being done
     * @param done 0..1
     * @param left time left, once that can be told
     */
    record Running(String stage, double done, Optional<Duration> left) implements AnalysisState {}

    /** It ended well, whatever it found. */
    record Done(ReviewedClip review) implements AnalysisState {}

    /** The user stopped it. */
    record Cancelled() implements AnalysisState {}

    /** It could not be done. */
    record Failed(UserMessage message) implements AnalysisState {}
}
