package org.plumbline.core.measure;

import java.time.Duration;

/**
 * Where in a clip a measure shows.
 *
 * @param from start of the stretch, from the first shown frame
 * @param to its end
 * @param evidence the moment within it that shows it best
 */
public record Moments(Duration from, Duration to, Duration evidence) {

    public Moments {
        if (evidence.compareTo(from) < 0 || evidence.compareTo(to) > 0) {
            throw new IllegalArgumentException("the evidence " + evidence + " lies outside " + from + " to " + to);
        }
    }

    /** Makes a stretch from three moments in any order; the evidence is brought inside. */
    public static Moments around(Duration from, Duration to, Duration evidence) {
        Duration first = from.compareTo(to) <= 0 ? from : to;
        Duration last = from.compareTo(to) <= 0 ? to : from;
        Duration shown = evidence.compareTo(first) < 0 ? first : evidence.compareTo(last) > 0 ? last : evidence;
        return new Moments(first, last, shown);
    }
}
