package org.plumbline.desktop.report.markup;

/**
 * A stretch of the x axis that is shaded and named, such as a repetition.
 *
 * @param from start
 * @param to end
 * @param name short, written at its top
 */
public record Span(double from, double to, String name) {}
