package org.plumbline.vision.bar.disc;

/**
 * Where to look for a disc and how big it may be, in pixels of the frame. The area may reach beyond the picture: a disc
 * cut by the picture's edge can have its centre outside.
 *
 * @param left edge
 * @param top edge
 * @param right edge
 * @param bottom edge
 * @param smallestRadius to look for
 * @param largestRadius to look for
 */
public record SearchArea(
        double left, double top, double right, double bottom, double smallestRadius, double largestRadius) {

    public SearchArea {
        if (!(right > left && bottom > top && smallestRadius > 0 && largestRadius > smallestRadius)) {
            throw new IllegalArgumentException("an area has a size and a range of radii");
        }
    }
}
