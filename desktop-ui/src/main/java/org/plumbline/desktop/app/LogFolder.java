package org.plumbline.desktop.app;

import java.nio.file.Path;
import java.util.Locale;

/** Where this system keeps logs of a user's programs. */
final class LogFolder {

    private LogFolder() {}

    static Path ofThisMachine() {
        String home = System.getProperty("user.home", "");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String local = System.getenv("LOCALAPPDATA");
            return (local == null ? Path.of(home, "AppData", "Local") : Path.of(local))
                    .resolve(Path.of("Plumbline", "logs"));
        }
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Logs", "Plumbline");
        }
        String state = System.getenv("XDG_STATE_HOME");
        return (state == null || state.isBlank() ? Path.of(home, ".local", "state") : Path.of(state))
                .resolve("plumbline");
    }

    static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir", "."), "plumbline-logs");
    }
}
