package org.plumbline.models.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this machine's user keeps things that a program can make again. */
public final class CacheFolder {
    /** System property that names another folder. */
    public static final String PROPERTY = "plumbline.cache";

    private CacheFolder() {}

    /** The folder for converted networks; it need not exist. */
    public static Path ofThisMachine() {
        return of(
                System.getProperty(PROPERTY, ""),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    /** The folder above it, for whatever else can be made again; it need not exist. */
    public static Path rootOfThisMachine() {
        return root(
                System.getProperty(PROPERTY, ""),
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    static Path of(String named, String system, Path home, Map<String, String> environment) {
        return root(named, system.toLowerCase(Locale.ROOT), home, environment).resolve("models");
    }

    private static Path root(String named, String system, Path home, Map<String, String> environment) {
        if (!named.isBlank()) {
            return Path.of(named);
        }
        if (system.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            Path base = local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return base.resolve("Plumbline").resolve("Cache");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("Plumbline");
        }
        String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path base = shared.isBlank() ? home.resolve(".cache") : Path.of(shared);
        return base.resolve("plumbline");
    }
}
