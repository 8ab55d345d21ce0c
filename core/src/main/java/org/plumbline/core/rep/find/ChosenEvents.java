package org.plumbline.core.rep.find;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.rep.EventChoice;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.RepType;
import org.plumbline.core.rep.Segmentation;

/** Puts events where a viewer chose them. Events that were found and would then be out of order are dropped. */
public final class ChosenEvents {

    private ChosenEvents() {}

    /** The same repetitions with chosen events, and the phases that follow from them. */
    public static Segmentation apply(Segmentation found, Traces traces, List<EventChoice> choices) {
        if (choices.isEmpty() || found.reps().isEmpty()) {
            return found;
        }
        List<Rep> reps = new ArrayList<>(found.reps());
        for (EventChoice choice : choices) {
            meant(found.reps(), choice.within()).ifPresent(rep -> {
                int place = rep.number() - 1;
                reps.set(place, with(reps.get(place), choice));
            });
        }
        return Phases.label(traces, reps, found.standing());
    }

    /** The repetition a moment lies in, or the nearest. */
    private static Optional<Rep> meant(List<Rep> reps, Duration within) {
        return reps.stream().filter(rep -> !rep.events().isEmpty()).min(Comparator.comparing(rep -> away(rep, within)));
    }

    private static Duration away(Rep rep, Duration moment) {
        Duration first = Collections.min(rep.events().values());
        Duration last = Collections.max(rep.events().values());
        if (moment.compareTo(first) < 0) {
            return first.minus(moment);
        }
        return moment.compareTo(last) > 0 ? moment.minus(last) : Duration.ZERO;
    }

    private static Rep with(Rep rep, EventChoice choice) {
        Map<RepEvent, Duration> events = new EnumMap<>(RepEvent.class);
        rep.events().forEach((event, at) -> {
            int order = event.compareTo(choice.event());
            int time = at.compareTo(choice.at());
            if ((order < 0 && time <= 0) || (order > 0 && time >= 0)) {
                events.put(event, at);
            }
        });
        events.put(choice.event(), choice.at());
        boolean completed = rep.type() == RepType.PARTIAL && choice.event() == RepEvent.LOCKOUT;
        return new Rep(rep.number(), completed ? RepType.DEAD_STOP : rep.type(), events);
    }
}
