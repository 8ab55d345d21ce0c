package org.plumbline.desktop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.book.LimitsText;
import org.plumbline.core.message.Messages;

/** Limits that a user gives in a file. */
final class LimitsFile {

    private LimitsFile() {}

    /**
     * Reads it; without a file the limits as they come.
     *
     * @throws IllegalArgumentException with a message for the user
     */
    static FaultLimits read(@Nullable Path file) {
        if (file == null) {
            return FaultLimits.defaults();
        }
        try {
            return switch (new LimitsText(Messages.english()).read(Files.readAllLines(file))) {
                case LimitsText.Outcome.Read(FaultLimits limits) -> limits;
                case LimitsText.Outcome.Refused(var complaints) ->
                    throw new IllegalArgumentException("--limits: " + file + ": " + String.join("\n", complaints));
            };
        } catch (IOException e) {
            throw new IllegalArgumentException("--limits: " + file + " can't be read", e);
        }
    }
}
