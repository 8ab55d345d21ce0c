package org.plumbline.core.capture;

/**
 * One keypoint as the network gave it, or as a viewer corrected it.
 *
 * @param position in pixels of the displayed image
 * @param confidence 0..1, the network's own visibility; it does not see occlusion by the plate
 * @param hidden whether the plate's disc covers it, whatever the confidence says
 * @param corrected whether a viewer's correction placed or moved it
 */
public record KeypointEstimate(PixelPoint position, double confidence, boolean hidden, boolean corrected) {

    /** A keypoint as the network gave it. */
    public KeypointEstimate(PixelPoint position, double confidence, boolean hidden) {
        this(position, confidence, hidden, false);
    }
}
