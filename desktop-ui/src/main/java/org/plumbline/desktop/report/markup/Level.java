package org.plumbline.desktop.report.markup;

/**
 * A horizontal line, such as a limit.
 *
 * @param y where
 * @param name written at its end
 * @param limit whether passing it is a fault
 */
public record Level(double y, String name, boolean limit) {}
