package org.plumbline.samples.scene;

/**
 * Where the camera stands and where it looks.
 *
 * @param distance metres to the point aimed at, along the floor
 * @param height of the lens above the floor, metres
 * @param aimHeight height of the point above the ankles that the camera is aimed at, metres
 * @param yaw degrees from the side view towards the lifter's front, negative towards the back
 * @param roll degrees by which the camera is turned clockwise about its axis
 * @param offAxis degrees by which the camera is panned to its right, away from the lifter
 * @param fieldOfView the vertical one of the picture, degrees
 * @param shake of the hand that holds the camera: standard deviation of each small turn, degrees; 0 = a tripod
 * @param pan degrees per second by which the camera drifts to its right; it points as aimed in the middle of the scene
 * @param exposure seconds for which each frame is open, about the time when it is taken; 0 = a moment
 * @param distortion of the lens, radial: the share of its distance from the middle by which a point one focal length
 *     off the middle is moved outwards; negative = a barrel
 * @param rollingShutter seconds from when the sensor's first row is taken to its last; the middle one is when the frame
 *     is taken; 0 = all at once
 */
public record Shot(
        double distance,
        double height,
        double aimHeight,
        double yaw,
        double roll,
        double offAxis,
        double fieldOfView,
        Facing facing,
        double shake,
        double pan,
        double exposure,
        double distortion,
        double rollingShutter) {
    public Shot {
        Require.within("distance", distance, 2, 12);
        Require.within("height", height, 0.1, 3);
        Require.within("aimHeight", aimHeight, 0, 2);
        Require.within("yaw", yaw, -90, 90);
        Require.within("roll", roll, -45, 45);
        Require.within("offAxis", offAxis, -30, 30);
        Require.within("fieldOfView", fieldOfView, 10, 100);
        Require.within("shake", shake, 0, 5);
        Require.within("pan", pan, -15, 15);
        Require.within("exposure", exposure, 0, 0.1);
        Require.within("distortion", distortion, -0.3, 0.3);
        Require.within("rollingShutter", rollingShutter, 0, 0.05);
    }

    /** On a tripod, with nothing blurred or bent. */
    public Shot(
            double distance,
            double height,
            double aimHeight,
            double yaw,
            double roll,
            double offAxis,
            double fieldOfView,
            Facing facing) {
        this(distance, height, aimHeight, yaw, roll, offAxis, fieldOfView, facing, 0, 0, 0, 0, 0);
    }

    /** The side view of a phone held upright. */
    public static Shot side() {
        return new Shot(3.3, 0.95, 0.88, 0, 0, 0, 50, Facing.RIGHT);
    }

    public Shot withYaw(double degrees) {
        return turned(degrees, roll, offAxis);
    }

    public Shot withRoll(double degrees) {
        return turned(yaw, degrees, offAxis);
    }

    public Shot withOffAxis(double degrees) {
        return turned(yaw, roll, degrees);
    }

    private Shot turned(double newYaw, double newRoll, double newOffAxis) {
        return new Shot(
                distance,
                height,
                aimHeight,
                newYaw,
                newRoll,
                newOffAxis,
                fieldOfView,
                facing,
                shake,
                pan,
                exposure,
                distortion,
                rollingShutter);
    }

    public Shot from(double metres, double lensHeight) {
        return placed(metres, lensHeight, fieldOfView, facing);
    }

    public Shot facing(Facing side) {
        return placed(distance, height, fieldOfView, side);
    }

    public Shot withFieldOfView(double degrees) {
        return placed(distance, height, degrees, facing);
    }

    private Shot placed(double metres, double lensHeight, double newFieldOfView, Facing side) {
        return new Shot(
                metres,
                lensHeight,
                aimHeight,
                yaw,
                roll,
                offAxis,
                newFieldOfView,
                side,
                shake,
                pan,
                exposure,
                distortion,
                rollingShutter);
    }

    /** Held in a hand: each small turn's standard deviation in degrees, and a steady drift in degrees per second. */
    public Shot inHand(double shaking, double panning) {
        return taken(shaking, panning, exposure, distortion, rollingShutter);
    }

    public Shot withExposure(double seconds) {
        return taken(shake, pan, seconds, distortion, rollingShutter);
    }

    public Shot withDistortion(double share) {
        return taken(shake, pan, exposure, share, rollingShutter);
    }

    public Shot withRollingShutter(double seconds) {
        return taken(shake, pan, exposure, distortion, seconds);
    }

    private Shot taken(double shaking, double panning, double open, double bent, double rolling) {
        return new Shot(
                distance,
                height,
                aimHeight,
                yaw,
                roll,
                offAxis,
                fieldOfView,
                facing,
                shaking,
                panning,
                open,
                bent,
                rolling);
    }
}
