package org.plumbline.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.port.CaptureResult;

class InterruptionTest {
    @TempDir
    private Path home;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no way to send Ctrl-C to one process there")
    void ctrlCEndsWith130AndLeavesNothing() throws Exception {
        Path clip = Files.writeString(home.resolve("set.mp4"), "a clip");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        home.toString(),
                        "analyze",
                        clip.toString(),
                        "--out",
                        home.resolve("out/deep").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            waitFor(home.resolve("looking"));
            assertThat(AnalyzeCommandTest.names(home.resolve("out/deep")))
                    .as("half-written")
                    .hasSize(1);
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(130);
            assertThat(AnalyzeCommandTest.names(home)).containsExactly("looking", "set.mp4");
        } finally {
            process.destroyForcibly();
        }
    }

    private static void waitFor(Path file) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!Files.exists(file)) {
            assertThat(System.nanoTime()).as("the program starts").isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** A program that looks at its clip until it is stopped. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) {
            Path home = Path.of(arguments[0]);
            Shell shell = new Shell(home);
            shell.seeing = (request, progress, cancellation) -> look(home, cancellation);
            Terminal terminal = new Terminal(System.out, System.err, false);
            String[] rest = java.util.Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(new CommandLineProgram(shell.parts(), terminal).run(rest));
        }

        private static CaptureResult look(Path home, org.plumbline.core.port.CancellationToken cancellation)
                throws org.plumbline.core.error.LiftException {
            try {
                Files.writeString(home.resolve("looking"), "");
                while (true) {
                    cancellation.throwIfCancelled();
                    Thread.sleep(5);
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
