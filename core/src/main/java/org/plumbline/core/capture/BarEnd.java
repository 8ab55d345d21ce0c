package org.plumbline.core.capture;

/** The end of the bar that points to the camera, in front of the near plate's face. */
public sealed interface BarEnd {

    /**
     * It was made out in this very frame.
     *
     * @param place a point of the bar's axis nearer to the camera than the plate's face, the same one in all frames; pixels
     */
    record Seen(PixelPoint place) implements BarEnd {}

    /** It was not looked for in this frame, or not found. */
    record Unseen() implements BarEnd {}
}
