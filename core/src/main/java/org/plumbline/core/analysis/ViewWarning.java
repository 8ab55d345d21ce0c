package org.plumbline.core.analysis;

/**
 * Something about the filming that costs accuracy.
 *
 * @param code kebab-case name for programs
 * @param message for the user, with what to do next time
 */
public record ViewWarning(String code, String message) {}
