package org.plumbline.core.lumbar;

import org.plumbline.core.capture.PixelPoint;

/**
 * Brings the near hip and the near shoulder to where they would be seen in the lifter's sagittal plane, in which the outline
 * of the back lies. The shoulder is twice as far in front of that plane as the hip: at 3 m, with the lens level with the
 * hips, it is seen 4 cm too high while the lifter stands, and hardly so while the lifter is bent. Left alone, that stretches
 * the trunk against its outline and takes a quarter off every flexion.
 *
 * @param centreX optical axis in the picture
 * @param centreY optical axis in the picture
 * @param distance from the camera to the lifter's plane, metres
 */
record Midplane(double centreX, double centreY, double distance) {
    /** Half the distance between the hip joints, metres (biomechanics B9: 0.092 to 0.11). */
    private static final double HIP = 0.10;
    /** Half the width of the shoulders (biomechanics C1: 0.38 m). */
    private static final double SHOULDER = 0.19;
    /** Usual focal length of phones over the long side of the picture (biomechanics C1). */
    private static final double FOCAL = 0.80;
    /** Nearer than this no lifter fits a picture. */
    private static final double NEAREST = 1.5;

    static Midplane of(int width, int height, double metresPerPixel) {
        double focal = FOCAL * Math.max(width, height);
        return new Midplane(width / 2.0, height / 2.0, Math.max(NEAREST, focal * metresPerPixel));
    }

    PixelPoint hip(PixelPoint near) {
        return moved(near, HIP);
    }

    PixelPoint shoulder(PixelPoint near) {
        return moved(near, SHOULDER);
    }

    private PixelPoint moved(PixelPoint near, double nearer) {
        double share = (distance - nearer) / distance;
        return new PixelPoint(centreX + share * (near.x() - centreX), centreY + share * (near.y() - centreY));
    }
}
