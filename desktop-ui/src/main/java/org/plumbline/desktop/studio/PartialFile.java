package org.plumbline.desktop.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that appears whole or not at all: written under another name beside it, which is taken away unless committed. */
final class PartialFile implements AutoCloseable {
    static final String MARK = ".partial-";

    private static final Logger LOG = LoggerFactory.getLogger(PartialFile.class);

    private final Path target;
    private final Path partial;

    /** Begins, and makes sure that the place can be written to. */
    PartialFile(Path target) throws OutputException {
        this.target = target.toAbsolutePath().normalize();
        Path name = this.target.getFileName();
        if (name == null || Files.isDirectory(this.target)) {
            throw new OutputException(
                    target + " is a folder", new UserMessage(target + " is a folder.", "Name a file in it."));
        }
        partial = this.target.resolveSibling("." + name + MARK
                + Long.toHexString(ProcessHandle.current().pid()) + "-" + Long.toHexString(System.nanoTime()));
        try {
            Files.createFile(partial);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    static OutputException unwritable(Path file, IOException cause) {
        return new OutputException(
                "can't write " + file,
                new UserMessage(file + " can't be written.", "Choose a file in a folder that you may write to."),
                cause);
    }

    /** Where to write. */
    Path path() {
        return partial;
    }

    Path target() {
        return target;
    }

    /** Gives the file its name. */
    void commit() throws OutputException {
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            LOG.warn("left behind: {}", partial, e);
        }
    }
}
