package org.plumbline.desktop.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code plumbline screenshots}: the documentation's pictures of the window. */
@CommandLine.Command(
        name = "screenshots",
        mixinStandardHelpOptions = true,
        hidden = true,
        description = "Takes the documentation's pictures of the window, of sample clips, without a display.")
final class ScreenshotsCommand implements Callable<Integer> {
    private final Parts parts;
    private final Terminal terminal;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "docs/pictures",
            description = "Where they go. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("docs", "pictures");

    ScreenshotsCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            parts.driver().screenshots(out, name -> terminal.err().println(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.ANALYSED.code();
    }
}
