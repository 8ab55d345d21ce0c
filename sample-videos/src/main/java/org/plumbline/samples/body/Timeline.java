package org.plumbline.samples.body;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.samples.geometry.Ease;
import org.plumbline.samples.motion.RepCourse;
import org.plumbline.samples.scene.Tempo;

/** From a time to what the lifter does then, for lifts from the floor. */
final class Timeline implements Score {
    /** How long the hips and arms take the slack out before the pull, at most. */
    private static final double SETTLING = 0.4;
    /** How much shorter than stretched the arms reach before that, metres. */
    private static final double SLACK = 0.004;
    /** How long the body takes to stop after the plates have touched the floor, at most. */
    private static final double GIVING = 0.25;

    private static final double ROLLING = 0.2;
    private static final double LETTING_GO = 0.5;
    private static final double SHORTEST_FLOOR = 0.2;
    private static final double SHORTEST_REACH = 0.6;
    private static final double SLIP_FROM = 0.45;
    private static final double SLIP_TO = 0.6;

    private final Tempo tempo;
    private final List<RepCourse> reps;

    /** @throws IllegalArgumentException when the tempo doesn't leave the time for the repetitions */
    Timeline(Tempo tempo, List<RepCourse> reps) {
        this.tempo = tempo;
        this.reps = List.copyOf(reps);
        boolean dropped = reps.stream().anyMatch(rep -> rep.falls() > 0);
        if (dropped && tempo.touchAndGo()) {
            throw new IllegalArgumentException("a bar that is dropped can't be pulled as it touches the floor");
        }
        double needed = dropped ? SHORTEST_REACH + SETTLING : SHORTEST_FLOOR;
        if (tempo.reps() > 1 && !tempo.touchAndGo() && tempo.floor() < needed) {
            throw new IllegalArgumentException("floor must be at least %s s between repetitions".formatted(needed));
        }
    }

    @Override
    public List<Span> spans() {
        return IntStream.range(0, reps.size())
                .mapToObj(rep -> {
                    double from = pullStart(rep);
                    boolean fails = tempo.lastFails() && rep + 1 == reps.size();
                    boolean rolling = tempo.touchAndGo() && rep > 0;
                    return new Span(
                            rep,
                            fails ? Span.Kind.FAILED : rolling ? Span.Kind.TOUCH_AND_GO : Span.Kind.DEAD_STOP,
                            from,
                            from + tempo.pull(rep) + tempo.hold(),
                            from + tempo.rep(rep));
                })
                .toList();
    }

    /** When the pull of a repetition begins, seconds. */
    double pullStart(int rep) {
        double at = tempo.beforeFirstPull();
        for (int i = 0; i < rep; i++) {
            at += tempo.rep(i);
        }
        return at;
    }

    @Override
    public Beat at(double seconds) {
        double since = Math.max(seconds, 0) - tempo.beforeFirstPull();
        if (since < 0) {
            return before(since + tempo.setUp());
        }
        int rep = 0;
        while (rep + 1 < tempo.reps() && since >= tempo.rep(rep)) {
            since -= tempo.rep(rep);
            rep++;
        }
        if (since < tempo.pull(rep)) {
            return pull(rep, since);
        }
        since -= tempo.pull(rep);
        RepCourse course = reps.get(rep);
        double slipped = slipped(rep, 1);
        if (since < tempo.hold()) {
            Moment moment = new Moment(Phase.LOCKOUT, rep, 1);
            return new Beat(moment, rep, true, course.top(), course.top(), 1, 0, slipped, 1, false);
        }
        since -= tempo.hold();
        if (course.falls() > 0) {
            return dropped(rep, since, slipped);
        }
        if (since < tempo.lower()) {
            double height = course.down().height(since);
            Moment moment = new Moment(Phase.LOWERING, rep, height / course.top());
            // Given up, the bar goes down as it came up.
            boolean back = tempo.lastFails() && rep + 1 == tempo.reps();
            double settled = back ? 1 - Ease.step(0, tempo.lower(), since) : 0;
            return new Beat(moment, rep, back, height, height, settled, 0, slipped, 1, false);
        }
        return floor(rep, since - tempo.lower(), slipped);
    }

    private Beat before(double since) {
        if (since < 0) {
            boolean bending = since > -tempo.reach();
            double grasp = Ease.leastJerk(1 + since / tempo.reach());
            Moment moment = new Moment(bending ? Phase.BENDING : Phase.STANDING, 0, 0);
            return new Beat(moment, 0, true, 0, -SLACK, 0, 0, 0, grasp, true);
        }
        double settled = settled(since, tempo.setUp());
        return new Beat(new Moment(Phase.SET_UP, 0, 0), 0, true, 0, slack(settled), settled, 0, 0, 1, false);
    }

    private Beat pull(int rep, double since) {
        RepCourse course = reps.get(rep);
        double time = tempo.pull(rep);
        double height = course.pull().height(since);
        double body = height;
        boolean rolling = tempo.touchAndGo() && rep > 0;
        double window = Math.min(ROLLING, time / 4);
        if (rolling && since < window) {
            double touch = reps.get(rep - 1).touch();
            double end = course.pull().height(window);
            body = Ease.hermite(0, -touch, end, course.pull().speed(window), window, since);
        }
        double share = since / time;
        // The knees bend as the bar goes down and push it up again.
        double hitch = course.dips() ? Ease.bump(RepCourse.DIP_FROM - 0.03, RepCourse.DIP_TO, 0.97, share) : 0;
        Moment moment = new Moment(Phase.PULL, rep, height / course.top());
        return new Beat(moment, rep, true, height, body, rolling ? 0 : 1, hitch, slipped(rep, share), 1, false);
    }

    private Beat dropped(int rep, double since, double slipped) {
        RepCourse course = reps.get(rep);
        double height = since < tempo.lower() ? course.down().height(since) : 0;
        Phase phase = since < course.falls() ? Phase.LOWERING : Phase.FLOOR;
        boolean last = rep + 1 == tempo.reps();
        double left = tempo.lower() + tempo.floor(rep) - since;
        if (since < tempo.lower() || last) {
            double grasp = 1 - Ease.leastJerk(since / LETTING_GO);
            double gone = last ? left : 1;
            Moment moment = new Moment(gone < 0 ? Phase.STANDING : phase, rep, height / course.top());
            return new Beat(moment, rep, true, height, course.top(), 1, 0, slipped, grasp, true);
        }
        double reach = tempo.floor(rep) - SETTLING;
        double grasp = Ease.leastJerk((since - tempo.lower()) / reach);
        double settled = settled(tempo.floor(rep) - left, tempo.floor(rep));
        boolean free = since - tempo.lower() < reach;
        Moment moment = new Moment(free ? Phase.BENDING : Phase.FLOOR, rep + 1, 0);
        return new Beat(moment, rep + 1, true, 0, slack(settled), settled, 0, slipped, grasp, free);
    }

    private Beat floor(int rep, double since, double slipped) {
        RepCourse course = reps.get(rep);
        double floor = tempo.floor(rep);
        boolean last = rep + 1 == tempo.reps();
        double bar = course.jumps().height(since);
        double giving = Math.min(GIVING, floor / 2);
        double settled = last ? 0 : settled(since, floor);
        double body = since < giving ? Ease.hermite(0, -course.touch(), -SLACK, 0, giving, since) : slack(settled);
        if (last && since >= floor) {
            double grasp = tempo.standAfter() > 0 ? 1 - Ease.leastJerk((since - floor) / tempo.reach()) : 1;
            boolean up = tempo.standAfter() > 0 && since - floor >= tempo.reach();
            Phase phase = up ? Phase.STANDING : tempo.standAfter() > 0 ? Phase.RISING : Phase.FLOOR;
            return new Beat(
                    new Moment(phase, rep, 0), rep, false, 0, -SLACK, 0, 0, slipped, grasp, tempo.standAfter() > 0);
        }
        Moment moment = new Moment(Phase.FLOOR, rep, 0);
        boolean next = settled > 0;
        return new Beat(moment, next ? rep + 1 : rep, next, bar, body, settled, 0, slipped, 1, false);
    }

    private static double settled(double since, double whole) {
        double window = Math.min(SETTLING, whole / 2);
        return window <= 0 ? 1 : Ease.leastJerk((since - whole + window) / window);
    }

    private static double slack(double settled) {
        return -SLACK * (1 - settled);
    }

    private double slipped(int rep, double share) {
        return rep + 1 == tempo.reps() ? Ease.step(SLIP_FROM, SLIP_TO, share) : 0;
    }
}
