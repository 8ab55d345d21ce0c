package org.plumbline.desktop.ui.shell;

import java.nio.file.Path;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.desktop.store.UserSettings;
import org.plumbline.desktop.ui.analysis.ReviewSteps;
import org.plumbline.desktop.ui.analysis.UnexpectedProblems;

/**
 * What the window needs of the rest of the program.
 *
 * @param videos opens clips for playing
 * @param steps from a clip to its analysis
 * @param unexpected takes failures of the program itself
 * @param settings what the user has chosen for the window
 * @param sample the clip that comes with the program
 */
public record ReviewTools(
        VideoOpener videos, ReviewSteps steps, UnexpectedProblems unexpected, UserSettings settings, Sample sample) {

    /** Makes the clip that comes with the program a file; reads and writes files. */
    @FunctionalInterface
    public interface Sample {
        Path file() throws LiftException;
    }
}
