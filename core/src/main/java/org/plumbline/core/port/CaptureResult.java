package org.plumbline.core.port;

import java.time.Duration;
import java.util.Map;
import org.plumbline.core.capture.CapturedLift;

/**
 * A captured lift and what it cost.
 *
 * @param lift what was seen
 * @param busy by stage (decode, detect, pose, bar, ...), the time its threads worked, waiting left out
 */
public record CaptureResult(CapturedLift lift, Map<String, Duration> busy) {

    public CaptureResult {
        busy = Map.copyOf(busy);
    }
}
