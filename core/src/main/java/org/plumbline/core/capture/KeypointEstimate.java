package org.plumbline.core.capture;

/**
 * One keypoint as the network gave it.
 *
 * @param position in pixels of the displayed image
 * @param confidence 0..1, the network's own visibility; it does not see occlusion by the plate
 * @param hidden whether the plate's disc covers it, whatever the confidence says
 */
public record KeypointEstimate(PixelPoint position, double confidence, boolean hidden) {}
