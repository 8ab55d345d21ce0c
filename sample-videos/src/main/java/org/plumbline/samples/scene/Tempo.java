package org.plumbline.samples.scene;

/** Repetitions, and how long each part of one takes; seconds. The last repetition is followed by {@code floor}, too. */
public record Tempo(int reps, double setUp, double pull, double hold, double lower, double floor) {
    public Tempo {
        Require.within("reps", reps, 1, 50);
        Require.within("setUp", setUp, 0, 60);
        Require.within("pull", pull, 0.3, 10);
        Require.within("hold", hold, 0, 10);
        Require.within("lower", lower, 0.3, 10);
        Require.within("floor", floor, 0, 60);
    }

    public static Tempo usual(int reps) {
        return new Tempo(reps, 0.8, 1.2, 0.5, 1.2, 0.8);
    }

    /** Length of one repetition with the rest on the floor after it. */
    public double rep() {
        return pull + hold + lower + floor;
    }

    public double duration() {
        return setUp + reps * rep();
    }
}
