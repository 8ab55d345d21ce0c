package org.plumbline.core.analysis;

/**
 * Whether this is a deadlift.
 *
 * @param exercise what it is
 * @param confidence 0..1
 * @param reason why, for the user
 * @param style kind of deadlift
 * @param styleConfidence how sure the style is, 0..1; 1 where the user told it, 0 where it is unknown
 */
public record ExerciseVerdict(
        Exercise exercise, double confidence, String reason, ObservedStyle style, double styleConfidence) {

    /** A verdict whose style is as sure as itself, or unknown. */
    public ExerciseVerdict(Exercise exercise, double confidence, String reason, ObservedStyle style) {
        this(exercise, confidence, reason, style, style == ObservedStyle.UNKNOWN ? 0 : confidence);
    }
}
