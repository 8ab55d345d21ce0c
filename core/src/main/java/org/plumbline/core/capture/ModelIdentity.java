package org.plumbline.core.capture;

/**
 * Which pose network looked.
 *
 * @param name {@code heavy}, {@code full} or {@code lite}
 * @param sha256 of its weights' file, lower-case hexadecimal
 */
public record ModelIdentity(String name, String sha256) {}
