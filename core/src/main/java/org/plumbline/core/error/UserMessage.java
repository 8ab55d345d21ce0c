package org.plumbline.core.error;

/**
 * A word to the user.
 *
 * @param happened what happened
 * @param todo what to do about it
 */
public record UserMessage(String happened, String todo) {}
