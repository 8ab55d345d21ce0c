package org.plumbline.samples.body;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.samples.motion.Course;
import org.plumbline.samples.motion.Rest;
import org.plumbline.samples.motion.SpeedCurve;
import org.plumbline.samples.motion.SpeedCurve.Node;
import org.plumbline.samples.scene.Tempo;

/**
 * A set that begins and ends at the top and never touches the floor: down, up, and a hold at the top that lasts as long
 * as the tempo's {@code hold} and {@code floor} together.
 */
final class Hanging implements Score {
    private static final double TURN = 0.12;

    private final Tempo tempo;
    private final double low;
    private final double high;
    private final boolean counted;

    /**
     * @param low the bar's lowest and highest height above where it would lie on the floor, metres
     * @param counted whether what is done counts as repetitions
     */
    Hanging(Tempo tempo, double low, double high, boolean counted) {
        this.tempo = tempo;
        this.low = low;
        this.high = high;
        this.counted = counted;
    }

    private static SpeedCurve way(double from, double to, double time) {
        return new SpeedCurve(
                from, to, time, true, List.of(new Node(0, 0), new Node(0.35, 1), new Node(0.7, 0.9), new Node(1, 0)));
    }

    private Course course(int rep) {
        double pause = Math.min(TURN, tempo.floor());
        return new Course(List.of(
                way(high, low, tempo.lower()),
                new Rest(pause, low),
                way(low, high, tempo.pull(rep)),
                new Rest(tempo.hold() + tempo.floor() - pause, high)));
    }

    private double length(int rep) {
        return course(rep).duration();
    }

    @Override
    public Beat at(double seconds) {
        double since = seconds - tempo.beforeFirstPull();
        int rep = 0;
        while (rep + 1 < tempo.reps() && since >= length(rep)) {
            since -= length(rep);
            rep++;
        }
        double height = since < 0 ? high : course(rep).height(since);
        double down = tempo.lower() + Math.min(TURN, tempo.floor());
        Phase phase = since < 0 || since > length(rep)
                ? Phase.STANDING
                : since < down ? Phase.LOWERING : since < down + tempo.pull(rep) ? Phase.PULL : Phase.LOCKOUT;
        Moment moment = new Moment(phase, rep, (height - low) / (high - low));
        return new Beat(moment, rep, phase != Phase.LOWERING, height, height, 0, 0, 0, 1, false);
    }

    @Override
    public List<Span> spans() {
        if (!counted) {
            return List.of();
        }
        return IntStream.range(0, tempo.reps())
                .mapToObj(rep -> {
                    double from = tempo.beforeFirstPull();
                    for (int i = 0; i < rep; i++) {
                        from += length(i);
                    }
                    return new Span(rep, Span.Kind.HANGING, from, from + tempo.lower(), from + length(rep));
                })
                .toList();
    }
}
