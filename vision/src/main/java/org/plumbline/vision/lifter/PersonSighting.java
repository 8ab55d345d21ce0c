package org.plumbline.vision.lifter;

import org.plumbline.core.capture.PixelPoint;

/**
 * A person found by the detector.
 *
 * @param centre middle of the hips, in pixels of the displayed image
 * @param rim point of the circle around the body, straight up for an upright person, in pixels
 * @param score 0..1, the detector's belief
 */
public record PersonSighting(PixelPoint centre, PixelPoint rim, double score) {

    /** Where the keypoint network is to look. */
    public Region region() {
        return Region.around(centre, rim);
    }

    /** Whether two sightings in one frame are of one person: their circles all but share their middle. */
    public boolean samePersonAs(PersonSighting other) {
        return region().samePersonAs(other.region());
    }
}
