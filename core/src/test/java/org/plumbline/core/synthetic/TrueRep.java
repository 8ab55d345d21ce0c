package org.plumbline.core.synthetic;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.RepType;

/**
 * What really happened in a repetition.
 *
 * @param type its kind
 * @param seconds of each event (biomechanics C3), evaluated on the noise-free curves; in seconds from the first frame
 */
public record TrueRep(RepType type, Map<RepEvent, Double> seconds) {

    public TrueRep {
        Map<RepEvent, Double> copy = new EnumMap<>(RepEvent.class);
        copy.putAll(seconds);
        seconds = Collections.unmodifiableMap(copy);
    }

    public double at(RepEvent event) {
        Double moment = seconds.get(event);
        if (moment == null) {
            throw new IllegalStateException("no " + event);
        }
        return moment;
    }

    /** The same repetition in the time of a clip; events outside the clip, or cut out of it, are not seen. */
    TrueRep within(double from, double to, double cutFrom, double cutTo) {
        Map<RepEvent, Double> moved = new EnumMap<>(RepEvent.class);
        seconds.forEach((event, moment) -> {
            if (moment >= from && moment <= to && (moment < cutFrom || moment >= cutTo)) {
                moved.put(event, moment - from - (moment >= cutTo ? cutTo - cutFrom : 0));
            }
        });
        return new TrueRep(type, moved);
    }
}
