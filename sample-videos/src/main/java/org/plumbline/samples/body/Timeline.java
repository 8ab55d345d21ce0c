package org.plumbline.samples.body;

import org.plumbline.samples.geometry.Ease;
import org.plumbline.samples.scene.Tempo;

/** From a time to how far the lift has got. Each movement is the one of least jerk. */
public final class Timeline {
    private final Tempo tempo;

    public Timeline(Tempo tempo) {
        this.tempo = tempo;
    }

    /** Where a time, in seconds since the first frame, lies; before the set-up and after the end the lifter stays still. */
    public Moment at(double seconds) {
        double since = seconds - tempo.setUp();
        if (since < 0) {
            return new Moment(Phase.SET_UP, 0, 0);
        }
        int rep = Math.min((int) (since / tempo.rep()), tempo.reps() - 1);
        double t = since - rep * tempo.rep();
        if (t < tempo.pull()) {
            return new Moment(Phase.PULL, rep, Ease.leastJerk(t / tempo.pull()));
        }
        t -= tempo.pull();
        if (t < tempo.hold()) {
            return new Moment(Phase.LOCKOUT, rep, 1);
        }
        t -= tempo.hold();
        if (t < tempo.lower()) {
            return new Moment(Phase.LOWERING, rep, 1 - Ease.leastJerk(t / tempo.lower()));
        }
        return new Moment(Phase.FLOOR, rep, 0);
    }

    /** When the pull of a repetition begins, seconds. */
    public double pullStart(int rep) {
        return tempo.setUp() + rep * tempo.rep();
    }
}
