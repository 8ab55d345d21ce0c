package org.plumbline.core.capture;

import java.time.Duration;

/**
 * What is known of a clip.
 *
 * @param file name without its folder
 * @param sha256 of the file, lower-case hexadecimal
 * @param width of the upright displayed image, in pixels
 * @param height of the upright displayed image, in pixels
 * @param duration from the first shown frame to the end of the last
 * @param frames how many are shown
 * @param codec name, for example {@code h264}
 * @param rotationDegrees clockwise turn that the display matrix asked for: 0, 90, 180 or 270
 * @param variableFrameRate whether the time between frames differs by more than a tenth
 * @param meanFps shown frames per second of presentation time
 */
public record VideoFacts(
        String file,
        String sha256,
        int width,
        int height,
        Duration duration,
        int frames,
        String codec,
        int rotationDegrees,
        boolean variableFrameRate,
        double meanFps) {}
