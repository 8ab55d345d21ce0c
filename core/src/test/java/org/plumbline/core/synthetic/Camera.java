package org.plumbline.core.synthetic;

import org.plumbline.core.capture.PixelPoint;

/**
 * A pinhole camera beside the lifter, level unless rolled or pitched. World: x forward, y up, z towards the camera from the lifter's
 * mid-plane, metres. As in biomechanics B9, distance is counted from the mid-plane.
 *
 * @param width pixels
 * @param height pixels
 * @param distance from the camera to the mid-plane
 * @param eyeHeight above the floor
 * @param offAxis how far forward of the optical axis the lifter stands
 * @param yawDegrees away from a true side view; + sees the lifter from further in front
 * @param rollDegrees clockwise turn of the picture
 * @param pitchDegrees downwards turn of the camera
 * @param focalShare focal length over the long side of the picture
 * @param facingLeft whether the lifter faces left, seen from the other side
 */
public record Camera(
        int width,
        int height,
        double distance,
        double eyeHeight,
        double offAxis,
        double yawDegrees,
        double rollDegrees,
        double pitchDegrees,
        double focalShare,
        boolean facingLeft) {

    /** A phone upright, 3.3 m away at hip height, exactly side-on. */
    public static Camera side() {
        return new Camera(720, 1280, 3.3, 0.95, 0, 0, 0, 0, 0.8, false);
    }

    public Camera distance(double metres) {
        return new Camera(
                width,
                height,
                metres,
                eyeHeight,
                offAxis,
                yawDegrees,
                rollDegrees,
                pitchDegrees,
                focalShare,
                facingLeft);
    }

    public Camera eyeHeight(double metres) {
        return new Camera(
                width,
                height,
                distance,
                metres,
                offAxis,
                yawDegrees,
                rollDegrees,
                pitchDegrees,
                focalShare,
                facingLeft);
    }

    public Camera offAxis(double metres) {
        return new Camera(
                width,
                height,
                distance,
                eyeHeight,
                metres,
                yawDegrees,
                rollDegrees,
                pitchDegrees,
                focalShare,
                facingLeft);
    }

    public Camera yaw(double degrees) {
        return new Camera(
                width,
                height,
                distance,
                eyeHeight,
                offAxis,
                degrees,
                rollDegrees,
                pitchDegrees,
                focalShare,
                facingLeft);
    }

    public Camera roll(double degrees) {
        return new Camera(
                width, height, distance, eyeHeight, offAxis, yawDegrees, degrees, pitchDegrees, focalShare, facingLeft);
    }

    public Camera pitch(double degrees) {
        return new Camera(
                width, height, distance, eyeHeight, offAxis, yawDegrees, rollDegrees, degrees, focalShare, facingLeft);
    }

    public Camera focalShare(double share) {
        return new Camera(
                width, height, distance, eyeHeight, offAxis, yawDegrees, rollDegrees, pitchDegrees, share, facingLeft);
    }

    public Camera size(int newWidth, int newHeight) {
        return new Camera(
                newWidth,
                newHeight,
                distance,
                eyeHeight,
                offAxis,
                yawDegrees,
                rollDegrees,
                pitchDegrees,
                focalShare,
                facingLeft);
    }

    /** The mirrored view: the lifter faces left and shows the left side. */
    public Camera facingLeft(boolean left) {
        return new Camera(
                width, height, distance, eyeHeight, offAxis, yawDegrees, rollDegrees, pitchDegrees, focalShare, left);
    }

    public double focalPixels() {
        return focalShare * Math.max(width, height);
    }

    /** Distance along the optical axis. */
    public double depth(double x, double z) {
        double yaw = Math.toRadians(yawDegrees);
        return distance - z * Math.cos(yaw) - x * Math.sin(yaw);
    }

    /** Where a place of the world appears. */
    public PixelPoint project(double x, double y, double z) {
        double yaw = Math.toRadians(yawDegrees);
        double across = x * Math.cos(yaw) - z * Math.sin(yaw) + offAxis;
        double pitch = Math.toRadians(pitchDegrees);
        double ahead = depth(x, z);
        double below = eyeHeight - y;
        double scale = focalPixels() / (ahead * Math.cos(pitch) + below * Math.sin(pitch));
        double right = scale * across * (facingLeft ? -1 : 1);
        double down = scale * (below * Math.cos(pitch) - ahead * Math.sin(pitch));
        double roll = Math.toRadians(rollDegrees);
        return new PixelPoint(
                width / 2.0 + right * Math.cos(roll) - down * Math.sin(roll),
                height / 2.0 + right * Math.sin(roll) + down * Math.cos(roll));
    }
}
