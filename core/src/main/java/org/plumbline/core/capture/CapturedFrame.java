package org.plumbline.core.capture;

import java.time.Duration;

/**
 * What was seen in one shown frame.
 *
 * @param index 0 for the first shown frame
 * @param time presentation time; 0 for the first shown frame
 * @param pose the lifter
 * @param bar the barbell
 * @param cameraShift how far the background has moved since the first frame, in pixels (0, 0 for a still camera)
 * @param afterCut whether the picture jumps between the frame before and this one
 */
public record CapturedFrame(
        int index, Duration time, PoseObservation pose, BarObservation bar, PixelPoint cameraShift, boolean afterCut) {}
