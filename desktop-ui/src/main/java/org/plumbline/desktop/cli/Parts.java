package org.plumbline.desktop.cli;

import java.util.Locale;
import java.util.function.Supplier;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.port.ClipRecorder;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.core.port.VideoWriterOpener;
import org.plumbline.desktop.accuracy.SceneClips;
import org.plumbline.desktop.job.Analyzer;

/**
 * What the command line works with; the composition root fills it.
 *
 * @param capture makes the slow half; it is closed when the command ends
 * @param analyzers make the quick half
 * @param opener reads clips
 * @param writerOpener writes clips
 * @param recorder writes clips as phones do
 * @param rendered clips of scenes whose truth is known
 * @param window the window
 * @param driver leads the window without a display
 * @param log of failures
 * @param version of this program, for example {@code 0.1.0}
 */
public record Parts(
        Supplier<LiftCapture> capture,
        Analyzer.Maker analyzers,
        VideoOpener opener,
        VideoWriterOpener writerOpener,
        ClipRecorder recorder,
        SceneClips rendered,
        WindowOpener window,
        WindowDriver driver,
        FailureLog log,
        String version) {

    /** The quick half with the limits as they come, in English. */
    public Analyzer analyzer() {
        return analyzers.with(FaultLimits.defaults(), Locale.ROOT);
    }

    /** Name and version, as written into results. */
    public String program() {
        return "plumbline " + version;
    }
}
