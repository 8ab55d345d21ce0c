package org.plumbline.core.fault;

/**
 * Something that was good.
 *
 * @param code the rule that was kept
 * @param message for the lifter
 */
public record Positive(FaultCode code, String message) {}
