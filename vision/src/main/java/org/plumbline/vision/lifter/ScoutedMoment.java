package org.plumbline.vision.lifter;

import java.time.Duration;
import java.util.List;

/**
 * Everybody in one frame of the look ahead.
 *
 * @param time of the frame
 * @param people each once
 */
public record ScoutedMoment(Duration time, List<ScoutedPerson> people) {

    public ScoutedMoment {
        people = List.copyOf(people);
    }
}
