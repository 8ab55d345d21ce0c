package org.plumbline.desktop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code plumbline} alone, or with a clip: opens the window. */
@CommandLine.Command(
        name = "plumbline",
        mixinStandardHelpOptions = true,
        description = "Tells what happened in a deadlift, from a phone video.",
        synopsisHeading = "Usage:%n",
        customSynopsis = {
            "  plumbline                     opens the window",
            "  plumbline VIDEO               opens the window with a clip",
            "  plumbline analyze VIDEO...    writes the analysis of each clip into a folder",
            "  plumbline accuracy            scores this program on rendered lifts whose truth is known",
            "  plumbline bench VIDEO         measures the speed of this machine",
            "  plumbline render SCENE.txt    draws a lift whose truth is known",
            "  plumbline faults              lists every rule, its limits and sources",
            "  plumbline COMMAND --help      all options of a command"
        },
        parameterListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n")
final class TopCommand implements Callable<Integer> {
    private final Parts parts;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @CommandLine.Parameters(arity = "0..1", paramLabel = "VIDEO", description = "A clip to open in the window.")
    private @Nullable Path clip;

    @CommandLine.Option(
            names = "--lang",
            paramLabel = "en|de",
            description = "Language of the window, from now on. Without it: the one chosen before, else the system's.")
    private @Nullable String language;

    @CommandLine.Option(
            names = "--limits",
            paramLabel = "FILE",
            description = "Limits of the rules for the window, from now on (see plumbline faults --as-limits).")
    private @Nullable Path limits;

    TopCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Path given = clip;
        if (given != null && !Files.exists(given)) {
            throw new CommandLine.ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "\"" + given + "\" is neither a command nor a file");
        }
        parts.window()
                .open(new WindowOpener.Order(
                        Optional.ofNullable(given),
                        Optional.ofNullable(language).map(this::locale),
                        Optional.ofNullable(limits)));
        return ExitCode.ANALYSED.code();
    }

    private Locale locale(String tag) {
        return switch (tag) {
            case "en" -> Locale.ENGLISH;
            case "de" -> Locale.GERMAN;
            default ->
                throw new CommandLine.ParameterException(
                        java.util.Objects.requireNonNull(spec).commandLine(),
                        "--lang: \"" + tag + "\" is not one of en, de");
        };
    }
}
