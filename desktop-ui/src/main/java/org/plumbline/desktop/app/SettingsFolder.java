package org.plumbline.desktop.app;

import java.nio.file.Path;
import java.util.Locale;

/** Where this system keeps what a user has chosen in programs. */
final class SettingsFolder {

    private SettingsFolder() {}

    static Path ofThisMachine() {
        String home = System.getProperty("user.home", "");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String roaming = System.getenv("APPDATA");
            return (roaming == null ? Path.of(home, "AppData", "Roaming") : Path.of(roaming)).resolve("Plumbline");
        }
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Plumbline");
        }
        String config = System.getenv("XDG_CONFIG_HOME");
        return (config == null || config.isBlank() ? Path.of(home, ".config") : Path.of(config)).resolve("plumbline");
    }
}
