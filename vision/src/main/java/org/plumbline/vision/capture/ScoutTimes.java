package org.plumbline.vision.capture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.port.LifterChoice;

/** At which moments the look ahead looks: evenly over the part of the clip that is asked for, and at the user's moment. */
final class ScoutTimes {
    private static final int MOMENTS = 12;

    private ScoutTimes() {}

    /**
     * Returns the moments in order.
     *
     * @param from first moment asked for
     * @param to last moment asked for, not after the end of the clip
     */
    static List<Duration> between(Duration from, Duration to, LifterChoice lifter) {
        List<Duration> times = new ArrayList<>();
        Duration span = to.minus(from);
        for (int i = 0; i < MOMENTS; i++) {
            times.add(from.plus(span.multipliedBy(2L * i + 1).dividedBy(2L * MOMENTS)));
        }
        if (lifter instanceof LifterChoice.At at) {
            times.add(at.time());
        }
        return times.stream().sorted().distinct().toList();
    }
}
