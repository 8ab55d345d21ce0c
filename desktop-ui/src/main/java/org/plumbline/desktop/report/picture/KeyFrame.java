package org.plumbline.desktop.report.picture;

/**
 * A frame worth looking at.
 *
 * @param position of the frame in the captured track, from 0
 * @param caption what it shows and when
 */
public record KeyFrame(int position, String caption) {}
