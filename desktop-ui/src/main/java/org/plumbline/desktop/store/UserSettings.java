package org.plumbline.desktop.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a user has chosen for the window: names and words in a small file. Changes are kept at once and written in the
 * background; a file that can't be read or written is logged and costs the choices, never the program.
 */
public final class UserSettings implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(UserSettings.class);

    private final Path file;
    private final Properties values = new Properties();
    private final ExecutorService writing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("plumbline-settings").daemon().factory());

    private UserSettings(Path file) {
        this.file = file;
    }

    /** The settings kept in a file; none if it isn't there yet. */
    public static UserSettings in(Path file) {
        UserSettings settings = new UserSettings(file);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                settings.values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("settings can't be read: {}", file, e);
            }
        }
        return settings;
    }

    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /** Keeps a value from now on, or (empty) forgets it. */
    public synchronized void put(String name, Optional<String> value) {
        if (get(name).equals(value)) {
            return;
        }
        value.ifPresentOrElse(words -> values.setProperty(name, words), () -> values.remove(name));
        StringWriter text = new StringWriter();
        try {
            values.store(text, null);
            writing.execute(() -> write(text.toString()));
        } catch (IOException | RejectedExecutionException e) {
            LOG.warn("settings are not kept: {}", file, e);
        }
    }

    private void write(String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, text);
        } catch (IOException e) {
            LOG.warn("settings can't be written: {}", file, e);
        }
    }

    /** Waits until everything is written. */
    @Override
    public void close() {
        writing.close();
    }
}
