package org.plumbline.core.synthetic;

/** How a synthetic deadlift is done. Change what a test needs; lengths in metres, times in seconds. */
public final class DeadliftPlan {
    Body body = new Body(1.75);
    int reps = 3;
    boolean touchAndGo;
    boolean leastJerk;
    int failedRep;
    double hipsFirst;
    double drift;
    double barToMidfoot;
    double armDegrees = 7;
    double leanBack;
    double softLockout;
    double startLumbar = 30;
    double loadLumbar;
    double pullSeconds = 1.3;
    double holdSeconds = 0.6;
    double lowerSeconds = 1.4;
    double floorSeconds = 0.8;
    double standSeconds = 1.2;

    public static DeadliftPlan good() {
        return new DeadliftPlan();
    }

    public DeadliftPlan stature(double metres) {
        body = new Body(metres);
        return this;
    }

    public DeadliftPlan reps(int count) {
        reps = count;
        return this;
    }

    /** The plates touch the floor for a moment only. */
    public DeadliftPlan touchAndGo() {
        touchAndGo = true;
        return this;
    }

    /** The bar goes up and down along courses of least jerk, which come to rest much more softly. */
    public DeadliftPlan leastJerk() {
        leastJerk = true;
        return this;
    }

    /** Number, from 1, of a repetition that goes up a little more than a third of the way and comes back. */
    public DeadliftPlan failedRep(int number) {
        failedRep = number;
        return this;
    }

    /**
     * The trunk tips forward by so much before the knee. From 8 degrees on the start is taken with vertical arms (hips
     * lower, trunk 27 degrees), as legs of this length could not do it otherwise.
     */
    public DeadliftPlan hipsFirst(double degrees) {
        hipsFirst = degrees;
        if (degrees > 5) {
            armDegrees = 0;
        }
        return this;
    }

    /** The bar swings forward by so much on the way up and comes back. */
    public DeadliftPlan drift(double metres) {
        drift = metres;
        return this;
    }

    /** Where the bar stands at the start, + towards the toes. */
    public DeadliftPlan barToMidfoot(double metres) {
        barToMidfoot = metres;
        return this;
    }

    /** Shoulders ahead of the bar at the start. */
    public DeadliftPlan armDegrees(double degrees) {
        armDegrees = degrees;
        return this;
    }

    /** Trunk past upright at lockout. */
    public DeadliftPlan leanBack(double degrees) {
        leanBack = degrees;
        return this;
    }

    /** Knees so many degrees, and trunk half as many, short of straight at lockout. */
    public DeadliftPlan softLockout(double degrees) {
        softLockout = degrees;
        return this;
    }

    /** Lumbar flexion at the start, relative to standing. */
    public DeadliftPlan startLumbar(double degrees) {
        startLumbar = degrees;
        return this;
    }

    /** Lumbar flexion that comes on top as the bar leaves the floor. */
    public DeadliftPlan loadLumbar(double degrees) {
        loadLumbar = degrees;
        return this;
    }

    public DeadliftPlan pullSeconds(double seconds) {
        pullSeconds = seconds;
        return this;
    }

    public DeadliftPlan holdSeconds(double seconds) {
        holdSeconds = seconds;
        return this;
    }

    /** 0.45 s is close to a free fall. */
    public DeadliftPlan lowerSeconds(double seconds) {
        lowerSeconds = seconds;
        return this;
    }

    /** How long the lifter waits in the start posture before each dead-stop repetition. */
    public DeadliftPlan floorSeconds(double seconds) {
        floorSeconds = seconds;
        return this;
    }

    /** How long the lifter stands upright before and after the set. */
    public DeadliftPlan standSeconds(double seconds) {
        standSeconds = seconds;
        return this;
    }

    public Movement movement() {
        return new DeadliftMovement(this);
    }
}
