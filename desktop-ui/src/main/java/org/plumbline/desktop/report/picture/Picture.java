package org.plumbline.desktop.report.picture;

/**
 * A picture for a page.
 *
 * @param width in pixels
 * @param height in pixels
 * @param address a data address that holds the picture itself
 */
public record Picture(int width, int height, String address) {}
