package org.plumbline.desktop.job;

import java.nio.file.Path;
import java.util.Set;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.settings.AnalysisSettings;

/**
 * What to do with one clip.
 *
 * @param request what to capture
 * @param settings how to analyse
 * @param limits of the rules, for the record; the analyzer has them
 * @param target folder of the results
 * @param formats which files to write beside {@code pose.json}
 * @param overlay whether to write {@code overlay.mp4}
 * @param corrected whether to use what was put right by hand and kept beside the clip
 */
public record JobOrder(
        CaptureRequest request,
        AnalysisSettings settings,
        FaultLimits limits,
        Path target,
        Set<Format> formats,
        boolean overlay,
        boolean corrected) {

    public JobOrder {
        formats = Set.copyOf(formats);
    }

    /** With the limits as they come, and what the machine saw alone. */
    public JobOrder(
            CaptureRequest request, AnalysisSettings settings, Path target, Set<Format> formats, boolean overlay) {
        this(request, settings, FaultLimits.defaults(), target, formats, overlay, false);
    }
}
