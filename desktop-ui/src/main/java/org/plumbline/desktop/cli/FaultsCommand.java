package org.plumbline.desktop.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.message.Messages;
import org.plumbline.desktop.verdict.FaultNames;
import org.plumbline.desktop.verdict.Words;
import picocli.CommandLine;

/** {@code plumbline faults}: the catalogue, with the limits in force and where they come from. */
@CommandLine.Command(
        name = "faults",
        mixinStandardHelpOptions = true,
        description = "Lists every rule, its limits and where they come from.")
final class FaultsCommand implements Callable<Integer> {
    private final Terminal terminal;

    FaultsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        StringBuilder text = new StringBuilder("Limits for a conventional deadlift and a general goal;"
                + " a sumo stance or the goal strength moves some of them.\n");
        Map<LimitId, Limit> limits = FaultLimits.defaults().limits();
        for (FaultCode code : FaultCode.values()) {
            List<LimitId> ids =
                    Stream.of(LimitId.values()).filter(id -> id.code() == code).toList();
            text.append('\n')
                    .append(code.name())
                    .append("  ")
                    .append(FaultNames.title(code))
                    .append('\n');
            for (LimitId id : ids) {
                Limit limit = limits.get(id);
                if (limit != null) {
                    text.append("     ").append(line(id, limit)).append('\n');
                }
            }
            ids.stream()
                    .map(id -> Messages.english().say(id.basis()))
                    .distinct()
                    .forEach(basis -> text.append("     from: ").append(basis).append('\n'));
        }
        terminal.out().print(text);
        terminal.out().flush();
        return ExitCode.ANALYSED.code();
    }

    private static String line(LimitId id, Limit limit) {
        String sense =
                switch (id.sense()) {
                    case ABOVE -> " and more";
                    case BELOW -> " and less";
                };
        String name = id.name()
                .substring(id.code().name().length() + 1)
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', ' ');
        String warning = name + ": warning at " + Words.value(limit.warn(), id.unit()) + sense;
        return Double.isInfinite(limit.serious())
                ? warning
                : warning + ", serious at " + Words.value(limit.serious(), id.unit()) + sense;
    }
}
