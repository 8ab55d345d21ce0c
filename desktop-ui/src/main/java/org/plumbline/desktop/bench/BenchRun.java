package org.plumbline.desktop.bench;

import java.time.Duration;
import java.util.Map;

/**
 * One run over a clip.
 *
 * @param wall from start to end
 * @param busy by stage, the time its threads worked
 */
record BenchRun(Duration wall, Map<String, Duration> busy) {

    BenchRun {
        busy = Map.copyOf(busy);
    }
}
