package org.plumbline.desktop.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.desktop.studio.ImpossibleSceneException;
import org.plumbline.desktop.studio.RenderJob;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.text.Complaint;
import org.plumbline.samples.text.SceneText;
import org.plumbline.samples.text.SceneTextException;
import picocli.CommandLine;

/** {@code plumbline render}. */
@CommandLine.Command(
        name = "render",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        sortOptions = false,
        header = "Draws a deadlift whose truth is known for every frame.",
        description = {
            "The scene is a text with one \"key = value\" a line; everything that it doesn't name is as usual."
                    + " Clip and truth file appear both, whole, or not at all.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n")
final class RenderCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final int MOST_THREADS = 512;
    private static final String CLIP_END = ".mp4";

    private final Parts parts;
    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @CommandLine.Parameters(arity = "0..1", paramLabel = "SCENE.txt", description = "The scene.")
    private @Nullable Path file;

    @CommandLine.Option(names = "--out", paramLabel = "CLIP.mp4", description = "The clip to make.")
    private @Nullable Path out;

    @CommandLine.Option(
            names = "--truth",
            paramLabel = "FILE",
            description = "The truth file to make. Without it: CLIP.truth.json beside the clip.")
    private @Nullable Path truth;

    @CommandLine.Option(
            names = "--threads",
            paramLabel = "N",
            description = "Cores to use; the clip is the same with any number. Default: all.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @CommandLine.Option(names = "--keys", description = "Prints every key, its usual value and what is allowed.")
    private boolean keys;

    RenderCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (keys) {
            terminal.out().print(KeysText.of(SceneText.keys()));
            terminal.out().flush();
            return ExitCode.ANALYSED.code();
        }
        Path text = file;
        Path clip = out;
        if (text == null || clip == null) {
            throw usage("render needs a scene and --out CLIP.mp4");
        }
        if (!clip.toString().toLowerCase(Locale.ROOT).endsWith(CLIP_END)) {
            throw usage("--out: the clip's name must end with .mp4, not " + clip.getFileName());
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw usage("--threads takes a number from 1 to " + MOST_THREADS + ", not " + threads);
        }
        Path known = truth == null ? beside(clip) : truth;
        if (known.toAbsolutePath().normalize().equals(clip.toAbsolutePath().normalize())) {
            throw usage("--truth names the clip itself");
        }
        Scene scene = read(text);
        return scene == null
                ? ExitCode.USAGE.code()
                : render(scene, clip, known).code();
    }

    private static Path beside(Path clip) {
        String name = String.valueOf(clip.getFileName());
        return clip.resolveSibling(name.substring(0, name.length() - CLIP_END.length()) + ".truth.json");
    }

    /** The scene, or nothing after telling what is wrong with its text. */
    private @Nullable Scene read(Path text) {
        try {
            return SceneText.parse(Files.readString(text));
        } catch (SceneTextException e) {
            terminal.err().println("plumbline: " + text + " describes no scene:");
            for (Complaint complaint : e.complaints()) {
                terminal.err().println("  " + complaint);
            }
            terminal.err().println("Try: plumbline render --keys");
            return null;
        } catch (NoSuchFileException e) {
            throw usage("there is no file " + text);
        } catch (MalformedInputException e) {
            throw usage(text + " is no text in UTF-8");
        } catch (IOException e) {
            throw usage(text + " can't be read: " + e.getMessage());
        }
    }

    private ExitCode render(Scene scene, Path clip, Path known) {
        String name = String.valueOf(clip.getFileName());
        CancellationToken cancellation = new CancellationToken();
        ProgressLine progress = new ProgressLine(terminal, name, System::nanoTime);
        long start = System.nanoTime();
        try (Interruption _ = Interruption.watch(cancellation)) {
            new RenderJob(parts.recorder(), threads).run(scene, clip, known, progress, cancellation);
            progress.takeAway();
            int frames = scene.frames() + scene.hiddenFrames();
            double seconds = (System.nanoTime() - start) / NANOS;
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            "%s: %d frames of %d x %d in %.1f s: %.2f s per frame on %d thread%s%nTruth: %s%n",
                            clip,
                            frames,
                            scene.format().width(),
                            scene.format().height(),
                            seconds,
                            seconds / frames,
                            threads,
                            threads == 1 ? "" : "s",
                            known);
            terminal.out().flush();
            return ExitCode.ANALYSED;
        } catch (ImpossibleSceneException impossible) {
            progress.takeAway();
            terminal.err().println("plumbline: " + file + ": " + impossible.getMessage());
            return ExitCode.USAGE;
        } catch (LiftException | RuntimeException | Error failure) {
            progress.takeAway();
            return new Failures(parts.log(), terminal).tell(name, failure);
        }
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
