package org.plumbline.desktop.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** The program as a shell sees it: arguments in, exit code out. */
public final class CommandLineProgram {
    private final Parts parts;
    private final Terminal terminal;

    public CommandLineProgram(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    /** Runs a command and returns the exit code. */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(new TopCommand(parts))
                .addSubcommand(new AnalyzeCommand(parts, terminal))
                .addSubcommand(new AccuracyCommand(parts, terminal))
                .addSubcommand(new BenchCommand(parts, terminal))
                .addSubcommand(new FaultsCommand(terminal))
                .addSubcommand(new RenderCommand(parts, terminal))
                .addSubcommand(new ScreenshotsCommand(parts, terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(this::usage)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        dress(line);
        line.getSubcommands().values().forEach(this::dress);
        try {
            return line.execute(arguments);
        } catch (Error failure) {
            // picocli hands on exceptions, but not errors such as a library that can't be loaded.
            return failed(failure);
        }
    }

    private void dress(CommandLine command) {
        Map<String, String> codes = new LinkedHashMap<>();
        ExitCode.byNumber().forEach(code -> codes.put(Integer.toString(code.code()), code.meaning()));
        command.getCommandSpec().version(parts.program()).usageMessage().exitCodeList(codes);
    }

    private int usage(CommandLine.ParameterException failure, String... arguments) {
        CommandLine command = failure.getCommandLine();
        terminal.err().println("plumbline: " + failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, command.getErr());
        terminal.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.code();
    }

    private int failed(Throwable failure) {
        return new Failures(parts.log(), terminal).tell("", failure).code();
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, Charset.defaultCharset());
    }
}
