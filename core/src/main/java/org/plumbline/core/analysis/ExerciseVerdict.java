package org.plumbline.core.analysis;

/**
 * Whether this is a deadlift.
 *
 * @param exercise what it is
 * @param confidence 0..1
 * @param reason why, for the user
 * @param style kind of deadlift
 */
public record ExerciseVerdict(Exercise exercise, double confidence, String reason, ObservedStyle style) {}
