package org.plumbline.desktop.app;

import java.nio.file.Path;
import java.util.Locale;
import org.plumbline.core.message.Messages;
import org.plumbline.core.pipeline.LiftAnalyzer;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.desktop.accuracy.KnownClips;
import org.plumbline.desktop.cli.CommandLineProgram;
import org.plumbline.desktop.cli.NoDisplayException;
import org.plumbline.desktop.cli.Parts;
import org.plumbline.desktop.cli.Terminal;
import org.plumbline.desktop.store.ReviewLibrary;
import org.plumbline.desktop.store.UserSettings;
import org.plumbline.desktop.studio.RenderedClips;
import org.plumbline.desktop.ui.shell.PlumblineWindow;
import org.plumbline.desktop.ui.shell.ReviewTools;
import org.plumbline.models.store.CacheFolder;
import org.plumbline.models.store.ModelStore;
import org.plumbline.vision.capture.PipelinedLiftCapture;
import org.plumbline.vision.ffmpeg.FfmpegVideoOpener;
import org.plumbline.vision.ffmpeg.FfmpegVideoWriterOpener;

/** Puts the parts together and runs the command line, which opens the window where it is asked to. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Pictures are painted without a display; the window doesn't use AWT.
        System.setProperty("java.awt.headless", "true");
        LogFile log = LogFile.start();
        int code = new CommandLineProgram(parts(log), Terminal.ofProcess()).run(arguments);
        System.exit(code);
    }

    private static Parts parts(LogFile log) {
        return new Parts(
                Main::capture,
                (limits, language) -> new LiftAnalyzer(Messages.of(language), limits)::analyze,
                new FfmpegVideoOpener(),
                new FfmpegVideoWriterOpener(),
                new FfmpegVideoWriterOpener(),
                clips(),
                order -> {
                    try {
                        PlumblineWindow.launch(
                                tools(log),
                                new PlumblineWindow.Order(
                                        order.clip(), order.language(), order.limits(), Locale.getDefault()));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (UnsupportedOperationException e) {
                        // What JavaFX throws where it finds no display.
                        throw new NoDisplayException(e);
                    }
                },
                new HeadlessDriver(Main::capture, log::tell),
                log,
                ProgramVersion.read());
    }

    private static KnownClips clips() {
        Path cache = CacheFolder.rootOfThisMachine();
        RenderedClips drawn = new RenderedClips(
                cache.resolve("clips"),
                RenderedClips.USUAL_MOST_BYTES,
                new FfmpegVideoWriterOpener(),
                Runtime.getRuntime().availableProcessors());
        return new KnownClips(cache.resolve("samples"), drawn);
    }

    private static LiftCapture capture() {
        return PipelinedLiftCapture.of(ModelStore.ofThisMachine());
    }

    private static ReviewTools tools(LogFile log) {
        return WindowTools.of(
                Main::capture,
                ReviewLibrary.in(LogFolder.ofThisMachine().resolveSibling("plumbline-reviews"), ProgramVersion.read()),
                UserSettings.in(SettingsFolder.ofThisMachine().resolve("window.properties")),
                log::tell);
    }
}
