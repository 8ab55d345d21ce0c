package org.plumbline.core.fault;

/**
 * A rule that could not be judged.
 *
 * @param code which rule
 * @param scope the repetition, or the set
 * @param reason for the user
 */
public record NotAssessed(FaultCode code, Scope scope, String reason) {}
