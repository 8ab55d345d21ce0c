package org.plumbline.desktop.ui.marks;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.rep.RepEvent;

/**
 * The places of a clip worth going to, each in order of time. Times are the clip's own, as it plays.
 *
 * @param reps stretches of the repetitions
 * @param phases stretches of the phases, those at rest left out
 * @param events moments of the repetitions' events
 * @param faults moments that show faults best
 */
public record ClipMarks(List<RepSpan> reps, List<PhaseSpan> phases, List<EventMark> events, List<FaultMark> faults) {
    /** Nothing worth going to. */
    public static final ClipMarks NONE = new ClipMarks(List.of(), List.of(), List.of(), List.of());

    /** Nearer than this a viewer counts as being there. */
    private static final Duration THERE = Duration.ofMillis(60);

    /** A viewer who has gone further than this into a repetition first goes back to its start. */
    private static final Duration INTO = Duration.ofMillis(700);

    public ClipMarks {
        reps = List.copyOf(reps);
        phases = List.copyOf(phases);
        events = List.copyOf(events);
        faults = faults.stream().sorted(Comparator.comparing(FaultMark::at)).toList();
    }

    /** A repetition, from its lift-off (or first event seen) to its last event. */
    public record RepSpan(int number, Duration from, Duration to) {}

    /** A phase of a repetition. */
    public record PhaseSpan(Phase phase, Duration from, Duration to) {}

    /** An event of a repetition. */
    public record EventMark(int rep, RepEvent event, Duration at) {}

    /** A fault at the moment that shows it best. */
    public record FaultMark(FaultCode code, Severity severity, Duration at) {}

    /** Start of the repetition after the one a moment lies in. */
    public Optional<Duration> nextRep(Duration now) {
        return reps.stream()
                .map(RepSpan::from)
                .filter(at -> at.compareTo(now.plus(THERE)) > 0)
                .findFirst();
    }

    /** Start of the repetition a moment lies in, or of the one before if it is near its start. */
    public Optional<Duration> previousRep(Duration now) {
        return reps.reversed().stream()
                .map(RepSpan::from)
                .filter(at -> at.compareTo(now.minus(THERE)) < 0)
                .filter(at -> isBefore(at, now))
                .findFirst();
    }

    private boolean isBefore(Duration start, Duration now) {
        boolean onlyOne = reps.getFirst().from().equals(start);
        return onlyOne || now.minus(start).compareTo(INTO) > 0 || !holdsNow(start, now);
    }

    private boolean holdsNow(Duration start, Duration now) {
        return repAt(now).map(rep -> rep.from().equals(start)).orElse(false);
    }

    public Optional<FaultMark> nextFault(Duration now) {
        return faults.stream()
                .filter(fault -> fault.at().compareTo(now.plus(THERE)) > 0)
                .findFirst();
    }

    public Optional<FaultMark> previousFault(Duration now) {
        return faults.reversed().stream()
                .filter(fault -> fault.at().compareTo(now.minus(THERE)) < 0)
                .findFirst();
    }

    /** The repetition a moment lies in, or else the next one, or else the last. */
    public Optional<RepSpan> repNear(Duration now) {
        return repAt(now)
                .or(() -> reps.stream()
                        .filter(rep -> rep.from().compareTo(now) >= 0)
                        .findFirst())
                .or(() -> reps.isEmpty() ? Optional.empty() : Optional.of(reps.getLast()));
    }

    /** The repetition a moment lies in. */
    public Optional<RepSpan> repAt(Duration now) {
        return reps.stream()
                .filter(rep -> rep.from().compareTo(now) <= 0 && rep.to().compareTo(now) >= 0)
                .findFirst();
    }
}
