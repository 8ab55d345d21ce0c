package org.plumbline.desktop.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that appears whole or not at all: written under another name beside its place, brought to the disk, and only then
 * given its name. A crash leaves the one before or the new one. What isn't committed is taken away.
 */
public final class WholeFile implements AutoCloseable {
    /** Stands in the name of every file that is being written. */
    public static final String MARK = ".partial-";

    private static final Logger LOG = LoggerFactory.getLogger(WholeFile.class);

    private final Path target;
    private final Path partial;

    private WholeFile(Path target, Path partial) {
        this.target = target;
        this.partial = partial;
    }

    /** Begins, and makes sure that the place can be written to. */
    public static WholeFile begin(Path target) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        Path name = place.getFileName();
        if (name == null || Files.isDirectory(place)) {
            throw new IOException(target + " is a folder");
        }
        Path partial = place.resolveSibling("." + name + MARK
                + Long.toHexString(ProcessHandle.current().pid()) + "-" + Long.toHexString(System.nanoTime()));
        Files.createFile(partial);
        return new WholeFile(place, partial);
    }

    /** Writes a text in one go. */
    public static void write(Path target, String text) throws IOException {
        try (WholeFile file = begin(target)) {
            Files.writeString(file.path(), text, StandardCharsets.UTF_8);
            file.commit();
        }
    }

    /** The same for a file that a user named. */
    public static void writeAsked(Path target, String text) throws OutputException {
        try {
            write(target, text);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /** Checks before long work whether a file that a user named could be written. */
    public static void requireWritable(Path target) throws OutputException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(target)) {
            throw unwritable(target, new IOException("not a writable place"));
        }
    }

    /** What to tell a user whose file can't be written. */
    public static OutputException unwritable(Path file, IOException cause) {
        return new OutputException(
                "can't write " + file,
                new UserMessage(file + " can't be written.", "Choose a file in a folder that you may write to."),
                cause);
    }

    /** Where to write. */
    public Path path() {
        return partial;
    }

    /** Where the file will be. */
    public Path target() {
        return target;
    }

    /** Gives the file its name. */
    public void commit() throws IOException {
        try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
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
