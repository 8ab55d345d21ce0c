package org.plumbline.desktop.job;

import java.nio.file.Path;
import java.util.Set;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.settings.AnalysisSettings;

/**
 * What to do with one clip.
 *
 * @param request what to capture
 * @param settings how to analyse
 * @param target folder of the results
 * @param formats which files to write beside {@code pose.json}
 * @param overlay whether to write {@code overlay.mp4}
 */
public record JobOrder(
        CaptureRequest request, AnalysisSettings settings, Path target, Set<Format> formats, boolean overlay) {

    public JobOrder {
        formats = Set.copyOf(formats);
    }
}
