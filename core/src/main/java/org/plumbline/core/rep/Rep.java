package org.plumbline.core.rep;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One repetition.
 *
 * @param number from 1
 * @param type its kind
 * @param events moments that were seen, from the first shown frame; an event that was not seen has no entry
 */
public record Rep(int number, RepType type, Map<RepEvent, Duration> events) {

    public Rep {
        Map<RepEvent, Duration> copy = new EnumMap<>(RepEvent.class);
        copy.putAll(events);
        events = Collections.unmodifiableMap(copy);
    }

    public boolean saw(RepEvent event) {
        return events.containsKey(event);
    }

    /** Returns the moment of an event; {@link IllegalStateException} if it was not seen. */
    public Duration at(RepEvent event) {
        Duration moment = events.get(event);
        if (moment == null) {
            throw new IllegalStateException(event + " of rep " + number + " was not seen");
        }
        return moment;
    }
}
