package org.plumbline.desktop.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;

/**
 * What came out of one clip.
 *
 * @param lift what was seen
 * @param analysis what happened
 * @param analysisJson text of {@code analysis.json}, written or not
 * @param folder the results
 * @param busy by stage, the time its threads worked
 */
public record JobResult(
        CapturedLift lift, LiftAnalysis analysis, String analysisJson, Path folder, Map<String, Duration> busy) {

    public JobResult {
        busy = Map.copyOf(busy);
    }
}
