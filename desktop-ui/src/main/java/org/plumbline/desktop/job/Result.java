package org.plumbline.desktop.job;

import java.nio.file.Path;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.correction.CorrectedLift;
import org.plumbline.desktop.store.JudgedWith;

/**
 * What there is to write about a clip.
 *
 * @param clip the file
 * @param lift what was seen, as it was seen
 * @param analysis what happened
 * @param with what the user chose, corrections among it
 */
public record Result(Path clip, CapturedLift lift, LiftAnalysis analysis, JudgedWith with) {

    /** What was seen, with what was put right. */
    CapturedLift corrected() {
        return CorrectedLift.of(lift, with.corrections());
    }
}
