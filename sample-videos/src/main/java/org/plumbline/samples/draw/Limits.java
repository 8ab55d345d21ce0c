package org.plumbline.samples.draw;

/**
 * What a drawn scene may be.
 *
 * @param yaw degrees off the side view at most
 * @param nearest camera's distance, metres
 * @param farthest camera's distance, metres
 * @param aside how far the lifter may stand off the middle of the picture, metres
 * @param roll of the camera at most, degrees
 * @param otherLifts whether lifts that are no deadlift from the floor are drawn, too
 * @param faults whether faults are drawn
 * @param mostReps repetitions at most
 */
public record Limits(
        double yaw,
        double nearest,
        double farthest,
        double aside,
        double roll,
        boolean otherLifts,
        boolean faults,
        int mostReps) {
    public Limits {
        if (!(yaw >= 0 && yaw <= 50 && nearest >= 2.5 && nearest <= farthest && farthest <= 6)) {
            throw new IllegalArgumentException("yaw up to 50 degrees and distances from 2.5 to 6 m can be drawn");
        }
        if (!(aside >= 0 && aside <= 0.5 && roll >= 0 && roll <= 5 && mostReps >= 1 && mostReps <= 8)) {
            throw new IllegalArgumentException("up to 0.5 m aside, 5 degrees of roll, 8 repetitions can be drawn");
        }
    }

    /** The whole space. */
    public static Limits anything() {
        return new Limits(50, 2.5, 6, 0.3, 4, true, true, 5);
    }

    /** Deadlifts filmed as one should: yaw up to 5 degrees, 0.3 m off the axis, roll up to 2 degrees. */
    public static Limits sideView() {
        return new Limits(5, 2.5, 6, 0.3, 2, false, true, 3);
    }

    /** The same without faults. */
    public Limits clean() {
        return new Limits(yaw, nearest, farthest, aside, roll, otherLifts, false, mostReps);
    }

    public Limits withYaw(double degrees) {
        return new Limits(degrees, nearest, farthest, aside, roll, otherLifts, faults, mostReps);
    }

    public Limits withReps(int most) {
        return new Limits(yaw, nearest, farthest, aside, roll, otherLifts, faults, most);
    }
}
