package org.plumbline.vision.lifter;

import java.util.List;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.Silhouette;
import org.plumbline.vision.silhouette.BodyMask;
import org.plumbline.vision.silhouette.MaskOutline;
import org.plumbline.vision.silhouette.OutlineSimplifier;

/**
 * What the keypoint network saw in one region.
 *
 * @param region where it looked
 * @param pose 33 keypoints in pixels of the displayed image, raw
 * @param presence 0..1, the belief that a person is in the region
 * @param centre middle of the hips as the network gives it for following, in pixels
 * @param rim point of the circle around the body, in pixels
 * @param mask of the person, over the region
 */
public record BodyEstimate(
        Region region, Pose pose, double presence, PixelPoint centre, PixelPoint rim, BodyMask mask) {

    /** How far a dropped corner of the outline may lie from it, in cells of the mask. */
    private static final double FINE = 0.3;

    private static final double COARSE = 0.5;

    /** More corners than this are thinned out: a long clip keeps an outline for every frame. */
    private static final int MANY_CORNERS = 200;

    /** Where this body asks to be looked at. */
    public Region own() {
        return Region.around(centre, rim);
    }

    /** What goes into the captured lift. */
    public PoseObservation.Seen observation() {
        return new PoseObservation.Seen(pose, presence, silhouette());
    }

    private Silhouette silhouette() {
        List<PixelPoint> outline = MaskOutline.of(mask);
        List<PixelPoint> corners = OutlineSimplifier.simplify(outline, FINE);
        if (corners.size() > MANY_CORNERS) {
            corners = OutlineSimplifier.simplify(outline, COARSE);
        }
        double size = mask.size();
        return new Silhouette(corners.stream()
                .map(corner -> region.toImage(corner.x() / size, corner.y() / size))
                .toList());
    }
}
