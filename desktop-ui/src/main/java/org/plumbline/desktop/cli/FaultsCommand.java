package org.plumbline.desktop.cli;

import java.util.concurrent.Callable;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.book.Catalogue;
import org.plumbline.core.message.Messages;
import picocli.CommandLine;

/** {@code plumbline faults}: the catalogue, with what each rule needs, its limits and where they come from. */
@CommandLine.Command(
        name = "faults",
        mixinStandardHelpOptions = true,
        description = "Lists every rule, what it needs to see, its limits and where they come from.")
final class FaultsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Option(names = "--markdown", description = "Writes the page of the documentation instead.")
    private boolean markdown;

    FaultsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = new Catalogue(Messages.english(), FaultLimits.defaults());
        terminal.out().print(markdown ? catalogue.markdown() : catalogue.plain());
        terminal.out().flush();
        return ExitCode.ANALYSED.code();
    }
}
