package org.plumbline.samples.motion;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.motion.SpeedCurve.Node;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.scene.Tempo;

/**
 * The bar's height above the floor during one repetition.
 *
 * @param pull the way up, lasting as long as the tempo says
 * @param down the way down; for a dropped bar until it lies still
 * @param jumps what follows a lowering in the hands: small bounces
 * @param top the height reached, metres
 * @param touch the speed of the touchdown, positive
 * @param falls how long a dropped bar falls; 0 for one that is lowered
 * @param dips whether the bar goes down again during the pull
 */
public record RepCourse(Course pull, Course down, Course jumps, double top, double touch, double falls, boolean dips) {
    private static final double DIP_AT = 0.8;
    public static final double DIP_FROM = 0.5;
    public static final double DIP_TO = 0.7;
    private static final double FAILED_AT = 0.28;
    private static final double TOUCH_AND_GO = 0.3;
    /** A bar in the hands can't fall faster than it would by itself; hands that hold it take something off. */
    private static final double HARDEST = 0.97 * Flight.GRAVITY;

    /**
     * The course of a repetition.
     *
     * @param way how high the bar goes, metres
     * @param fall how high it hangs when it is let go, metres
     * @throws IllegalArgumentException when the tempo doesn't leave the time for it
     */
    public static RepCourse of(Tempo tempo, Technique technique, int rep, double way, double fall) {
        boolean fails = tempo.lastFails() && rep + 1 == tempo.reps();
        boolean rolling = tempo.touchAndGo() && rep > 0;
        double top = fails ? FAILED_AT * way : way;
        Technique.Pull pull = technique.pull();
        double time = tempo.pull(rep);
        Course up;
        boolean dips = pull.dip() > 0 && !fails;
        if (dips) {
            up = dipping(way, time, pull, rolling);
        } else {
            up = new Course(List.of(rise(0, top, time, pull.sticking(), rolling)));
        }
        if (technique.lowering().dropped() && !fails) {
            Flight flight = Flight.down(fall);
            double impact = -flight.speed(flight.duration());
            List<Stretch> parts = new ArrayList<>(List.of(flight));
            parts.addAll(Flight.bounces(impact, Math.min(technique.lowering().bounce(), 0.36 * fall)));
            double left = tempo.lower() - new Course(parts).duration();
            if (left < 0) {
                throw new IllegalArgumentException(
                        "lower is %.2f s too short for a dropped bar to come to rest".formatted(-left));
            }
            parts.add(new Rest(left, 0));
            return new RepCourse(
                    up, new Course(parts), new Course(List.of(new Rest(0, 0))), top, 0, flight.duration(), dips);
        }
        SpeedCurve lower = held(new SpeedCurve(
                top,
                0,
                tempo.lower(),
                true,
                List.of(new Node(0, 0), new Node(0.4, 1), new Node(0.75, 0.95), new Node(1, 0.6))));
        double touch = -lower.speed(tempo.lower());
        double jump = Math.min(technique.lowering().bounce(), 0.36 * touch * touch / (2 * Flight.GRAVITY));
        List<Stretch> jumps = new ArrayList<>(Flight.bounces(touch, jump));
        jumps.add(new Rest(0, 0));
        return new RepCourse(up, new Course(List.of(lower)), new Course(jumps), top, touch, 0, dips);
    }

    private static SpeedCurve rise(double from, double to, double time, double sticking, boolean rolling) {
        return held(new SpeedCurve(
                from,
                to,
                time,
                false,
                List.of(
                        new Node(0, rolling ? TOUCH_AND_GO : 0),
                        new Node(0.22, 1),
                        new Node(0.45, 1 - sticking),
                        new Node(0.68, 0.95),
                        new Node(1, 0))));
    }

    private static Course dipping(double way, double time, Technique.Pull pull, boolean rolling) {
        double high = DIP_AT * way;
        double low = high - pull.dip();
        List<Node> there = List.of(new Node(0, 0), new Node(0.5, 1), new Node(1, 0));
        return new Course(List.of(
                rise(0, high, DIP_FROM * time, pull.sticking(), rolling),
                held(new SpeedCurve(high, low, (DIP_TO - DIP_FROM) * time, true, there)),
                held(new SpeedCurve(low, way, (1 - DIP_TO) * time, true, there))));
    }

    private static SpeedCurve held(SpeedCurve curve) {
        if (curve.hardestDown() > HARDEST) {
            throw new IllegalArgumentException(
                    "hands can't move a bar like this within %.2f s".formatted(curve.duration()));
        }
        return curve;
    }
}
