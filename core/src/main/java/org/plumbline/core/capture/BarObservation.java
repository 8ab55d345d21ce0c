package org.plumbline.core.capture;

/** What was seen of the barbell in one frame. */
public sealed interface BarObservation {

    /**
     * The near plate's disc was found in this very frame.
     *
     * @param centre of the face nearest to the camera, sub-pixel
     * @param diameterPixels vertical diameter (yaw narrows only the horizontal one)
     * @param confidence 0..1
     * @param end of the bar in front of the plate
     * @param corrected whether a viewer's correction placed, moved or sized it
     */
    record Plate(PixelPoint centre, double diameterPixels, double confidence, BarEnd end, boolean corrected)
            implements BarObservation {

        /** A plate as it was found. */
        public Plate(PixelPoint centre, double diameterPixels, double confidence, BarEnd end) {
            this(centre, diameterPixels, confidence, end, false);
        }

        /** A plate in front of which the bar's end was not made out. */
        public Plate(PixelPoint centre, double diameterPixels, double confidence) {
            this(centre, diameterPixels, confidence, new BarEnd.Unseen());
        }
    }

    /**
     * No plate: the middle of the hands stands in for the bar, and says so.
     *
     * @param centre in pixels
     * @param confidence 0..1
     */
    record Hands(PixelPoint centre, double confidence) implements BarObservation {}

    /**
     * Neither was found.
     *
     * @param reason for people
     */
    record Absent(String reason) implements BarObservation {}
}
