package org.plumbline.desktop.report.markup;

/**
 * A horizontal line, such as a limit.
 *
 * @param y where
 * @param name written at its end
 */
public record Level(double y, String name) {}
