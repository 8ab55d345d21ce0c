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
 * @param fieldOfView the vertical one, degrees
 */
public record Shot(
        double distance,
        double height,
        double aimHeight,
        double yaw,
        double roll,
        double offAxis,
        double fieldOfView,
        Facing facing) {
    public Shot {
        Require.within("distance", distance, 2, 12);
        Require.within("height", height, 0.1, 3);
        Require.within("aimHeight", aimHeight, 0, 2);
        Require.within("yaw", yaw, -90, 90);
        Require.within("roll", roll, -45, 45);
        Require.within("offAxis", offAxis, -30, 30);
        Require.within("fieldOfView", fieldOfView, 10, 100);
    }

    /** The side view of a phone held upright. */
    public static Shot side() {
        return new Shot(3.3, 0.95, 0.88, 0, 0, 0, 50, Facing.RIGHT);
    }

    public Shot withYaw(double degrees) {
        return new Shot(distance, height, aimHeight, degrees, roll, offAxis, fieldOfView, facing);
    }

    public Shot withRoll(double degrees) {
        return new Shot(distance, height, aimHeight, yaw, degrees, offAxis, fieldOfView, facing);
    }

    public Shot withOffAxis(double degrees) {
        return new Shot(distance, height, aimHeight, yaw, roll, degrees, fieldOfView, facing);
    }

    public Shot from(double metres, double lensHeight) {
        return new Shot(metres, lensHeight, aimHeight, yaw, roll, offAxis, fieldOfView, facing);
    }

    public Shot facing(Facing side) {
        return new Shot(distance, height, aimHeight, yaw, roll, offAxis, fieldOfView, side);
    }
}
