package org.plumbline.desktop.ui.faults;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an analysis found, in the words of the window.
 *
 * @param outcome the whole in a line
 * @param firstTitle what to call those to work on first
 * @param first what to work on first, at most three
 * @param also the other faults, worst first
 * @param rejected faults that the viewer says are none
 * @param good what was good
 * @param filming what about the filming costs accuracy, and what to do next time
 * @param poorView whether the filming is so poor that it belongs at the top
 * @param notAssessed what could not be judged
 */
public record Findings(
        Outcome outcome,
        String firstTitle,
        List<FaultGroup> first,
        List<FaultGroup> also,
        List<FaultGroup> rejected,
        List<String> good,
        List<String> filming,
        boolean poorView,
        List<Unjudged> notAssessed) {

    /**
     * Faults that could not be judged for the same reason.
     *
     * @param reason why
     * @param faults names in plain words, with the reps where only some are meant
     */
    public record Unjudged(String reason, List<String> faults) {
        public Unjudged {
            faults = List.copyOf(faults);
        }
    }

    public Findings {
        first = List.copyOf(first);
        also = List.copyOf(also);
        rejected = List.copyOf(rejected);
        good = List.copyOf(good);
        filming = List.copyOf(filming);
        notAssessed = List.copyOf(notAssessed);
    }

    /** Every card, from the top down. */
    public Stream<FaultGroup> all() {
        return Stream.of(first, also, rejected).flatMap(List::stream);
    }
}
