package org.plumbline.desktop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;

/** A file of text that appears whole or not at all. */
final class TextFile {

    private TextFile() {}

    /** Checks before the long work. */
    static void requireWritable(Path file) throws OutputException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(file)) {
            throw unwritable(file, new IOException("not a writable place"));
        }
    }

    static void write(Path file, String text) throws OutputException {
        Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
        try {
            try {
                Files.writeString(partial, text);
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static OutputException unwritable(Path file, IOException cause) {
        return new OutputException(
                "can't write " + file,
                new UserMessage(file + " can't be written.", "Choose a file in a folder that you may write to."),
                cause);
    }
}
