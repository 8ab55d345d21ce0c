package org.plumbline.samples.scene;

/**
 * Repetitions, and how long each part of one takes; seconds. The last repetition is followed by {@code floor}, too.
 *
 * @param standBefore standing with the bar on the floor before the set; none when 0: the first frame shows the set-up
 * @param reach bending down to the bar and standing up again, each
 * @param setUp hands on the bar before the first pull
 * @param lower from the top to the floor; for a dropped bar until it lies still
 * @param floor on the floor between repetitions; when the bar was dropped, bending down to it takes this time
 * @param standAfter standing after the set; none when 0: the last frame shows the hands on the bar
 * @param slowing share of {@code pull} by which the pull takes longer with every repetition
 * @param touchAndGo whether the next pull begins as the plates touch the floor
 * @param lastFails whether the last pull ends below the knee
 */
public record Tempo(
        int reps,
        double standBefore,
        double reach,
        double setUp,
        double pull,
        double hold,
        double lower,
        double floor,
        double standAfter,
        double slowing,
        boolean touchAndGo,
        boolean lastFails) {
    public Tempo {
        Require.within("reps", reps, 1, 50);
        Require.within("standBefore", standBefore, 0, 60);
        Require.within("reach", reach, 0.6, 10);
        Require.within("setUp", setUp, 0, 60);
        Require.within("pull", pull, 0.3, 10);
        Require.within("hold", hold, 0, 10);
        Require.within("lower", lower, 0.3, 10);
        Require.within("floor", floor, 0, 60);
        Require.within("standAfter", standAfter, 0, 60);
        Require.within("slowing", slowing, 0, 0.5);
    }

    /** A dead-stop set without standing before and after. */
    public Tempo(int reps, double setUp, double pull, double hold, double lower, double floor) {
        this(reps, 0, 1.4, setUp, pull, hold, lower, floor, 0, 0, false, false);
    }

    public static Tempo usual(int reps) {
        return new Tempo(reps, 0.8, 1.2, 0.5, 1.2, 0.8);
    }

    /** The same set with the lifter standing before and after it. */
    public Tempo standing(double before, double after) {
        return new Tempo(reps, before, reach, setUp, pull, hold, lower, floor, after, slowing, touchAndGo, lastFails);
    }

    public Tempo touchingAndGoing() {
        return new Tempo(
                reps, standBefore, reach, setUp, pull, hold, lower, floor, standAfter, slowing, true, lastFails);
    }

    public Tempo slowingBy(double share) {
        return new Tempo(
                reps, standBefore, reach, setUp, pull, hold, lower, floor, standAfter, share, touchAndGo, lastFails);
    }

    public Tempo failingLast() {
        return new Tempo(
                reps, standBefore, reach, setUp, pull, hold, lower, floor, standAfter, slowing, touchAndGo, true);
    }

    /** How long the pull of a repetition takes, counted from 0. */
    public double pull(int rep) {
        return pull * (1 + slowing * rep);
    }

    /** How long the bar lies on the floor after a repetition. */
    public double floor(int rep) {
        return touchAndGo && rep + 1 < reps ? 0 : floor;
    }

    /** Length of the first repetition with the rest on the floor after it. */
    public double rep() {
        return rep(0);
    }

    /** Length of a repetition, counted from 0, with the rest on the floor after it. */
    public double rep(int rep) {
        return pull(rep) + hold + lower + floor(rep);
    }

    /** From the first frame to the first pull. */
    public double beforeFirstPull() {
        return setUp + (standBefore > 0 ? standBefore + reach : 0);
    }

    public double duration() {
        double all = beforeFirstPull() + (standAfter > 0 ? standAfter + reach : 0);
        for (int rep = 0; rep < reps; rep++) {
            all += rep(rep);
        }
        return all;
    }
}
