package org.plumbline.vision.camera;

import org.plumbline.core.capture.PixelPoint;

/**
 * What the camera did up to one frame.
 *
 * @param shift how far the background has moved since the first frame, in pixels of the full image, x right, y down;
 *     goes on counting over a cut
 * @param afterCut whether the picture jumps between the frame before and this one
 * @param backgroundSeen whether enough background was found again; if not, the shift is the last known one
 */
public record CameraStep(PixelPoint shift, boolean afterCut, boolean backgroundSeen) {}
