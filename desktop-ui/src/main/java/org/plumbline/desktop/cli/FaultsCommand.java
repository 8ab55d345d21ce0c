package org.plumbline.desktop.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.book.Catalogue;
import org.plumbline.core.fault.book.LimitsText;
import org.plumbline.core.message.Messages;
import picocli.CommandLine;

/** {@code plumbline faults}: the catalogue, with what each rule needs, its limits and where they come from. */
@CommandLine.Command(
        name = "faults",
        mixinStandardHelpOptions = true,
        description = "Lists every rule, what it needs to see, its limits and where they come from.")
final class FaultsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @CommandLine.Option(names = "--markdown", description = "Writes the page of the documentation instead.")
    private boolean markdown;

    @CommandLine.Option(
            names = "--limits",
            paramLabel = "FILE",
            description = "Lists the rules with these limits in place of those they come with.")
    private @Nullable Path limits;

    @CommandLine.Option(
            names = "--as-limits",
            description = "Writes the limits as a file to change and to give to --limits.")
    private boolean asLimits;

    FaultsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        FaultLimits inForce;
        try {
            inForce = LimitsFile.read(limits);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
        }
        Catalogue catalogue = new Catalogue(Messages.english(), inForce);
        if (asLimits) {
            new LimitsText(Messages.english()).write(inForce).forEach(terminal.out()::println);
        } else {
            terminal.out().print(markdown ? catalogue.markdown() : catalogue.plain());
        }
        terminal.out().flush();
        return ExitCode.ANALYSED.code();
    }
}
