package org.plumbline.desktop.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where words go.
 *
 * @param out results
 * @param err everything else
 * @param live whether a person watches {@code err}, so that a line can be rewritten in place
 */
public record Terminal(PrintStream out, PrintStream err, boolean live) {

    /**
     * The streams of this process. Everywhere but on Windows terminals and files are taken to be UTF-8, whatever the locale
     * says: a bare container's would turn every ± into a question mark.
     */
    public static Terminal ofProcess() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
        return windows
                ? new Terminal(System.out, System.err, errorGoesToATerminal())
                : new Terminal(
                        new PrintStream(System.out, true, StandardCharsets.UTF_8),
                        new PrintStream(System.err, true, StandardCharsets.UTF_8),
                        errorGoesToATerminal());
    }

    @SuppressWarnings("NullAway") // Since JDK 22 there always is a console.
    private static boolean errorGoesToATerminal() {
        Path link = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            return false;
        }
        // Elsewhere the console answers for input and output; it says nothing of the error stream.
        return System.console().isTerminal();
    }
}
