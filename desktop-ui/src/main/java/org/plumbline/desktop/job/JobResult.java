package org.plumbline.desktop.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;

/**
 * What came out of one clip.
 *
 * @param result what was seen and what happened
 * @param analysisJson text of {@code analysis.json}, written or not
 * @param folder the results
 * @param unusable why corrections beside the clip were not used, if so
 * @param busy by stage, the time its threads worked
 */
public record JobResult(
        Result result, String analysisJson, Path folder, Optional<String> unusable, Map<String, Duration> busy) {

    public JobResult {
        busy = Map.copyOf(busy);
    }

    public CapturedLift lift() {
        return result.lift();
    }

    public LiftAnalysis analysis() {
        return result.analysis();
    }
}
