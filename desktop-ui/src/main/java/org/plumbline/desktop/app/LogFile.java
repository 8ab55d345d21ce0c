package org.plumbline.desktop.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.plumbline.core.error.UserMessage;
import org.plumbline.desktop.cli.FailureLog;
import org.slf4j.LoggerFactory;

/** Sends everything that is logged into a file of the user's; nothing of it reaches the terminal. */
final class LogFile implements FailureLog {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(LogFile.class);
    private static final int MOST_BYTES = 2_000_000;
    private static final int KEPT = 3;
    private static final int MOST_PROGRAMS = 100;
    private static final int CODE_RANGE = 0x10000;

    private final Path file;

    private LogFile(Path file) {
        this.file = file;
    }

    static LogFile start() {
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                root.removeHandler(handler);
            }
        }
        for (Path folder : new Path[] {LogFolder.ofThisMachine(), LogFolder.temporary()}) {
            try {
                return new LogFile(logInto(folder, root));
            } catch (IOException e) {
                // The next folder is tried; the last one is the system's own for temporary files.
                root.log(Level.FINE, "no log in " + folder, e);
            }
        }
        return new LogFile(LogFolder.temporary().resolve("plumbline.log"));
    }

    private static Path logInto(Path folder, Logger root) throws IOException {
        Files.createDirectories(folder);
        int own = ownNumber(folder);
        String pattern = folder.toString().replace("%", "%%") + "/plumbline-" + own + "-%g.log";
        FileHandler handler = new FileHandler(pattern, MOST_BYTES, KEPT, true);
        handler.setFormatter(new SimpleFormatter());
        handler.setLevel(Level.INFO);
        handler.setEncoding("UTF-8");
        root.addHandler(handler);
        return folder.resolve("plumbline-" + own + "-0.log");
    }

    /**
     * A number that no other program that runs now has, so that each writes a file of its own and names that one. The lock
     * is held until the program ends.
     */
    private static int ownNumber(Path folder) throws IOException {
        for (int number = 0; number < MOST_PROGRAMS; number++) {
            FileChannel channel = FileChannel.open(
                    folder.resolve("plumbline-" + number + ".own"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                // An unreachable channel would be closed, and its lock be gone, long before the end.
                Runtime.getRuntime().addShutdownHook(new Thread(() -> release(channel), "log-lock"));
                return number;
            }
            channel.close();
        }
        throw new IOException(MOST_PROGRAMS + " programs write logs already");
    }

    private static void release(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("the lock of the log goes with the program", e);
        }
    }

    @Override
    public String record(Throwable failure) {
        String code = code(failure);
        LOG.error("{}", code, failure);
        return code;
    }

    @Override
    public Path file() {
        return file;
    }

    /** Writes a failure down and gives the words for the window. */
    UserMessage tell(Throwable failure) {
        return new UserMessage(
                "Something went wrong in the program itself (code " + record(failure) + ").",
                "Please report it with this file: " + file);
    }

    /** The same failure at the same place has the same code. */
    private static String code(Throwable failure) {
        int hash = failure.getClass().getName().hashCode();
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getClassName().startsWith("org.plumbline.")) {
                hash = 31 * hash + (element.getClassName() + element.getMethodName()).hashCode();
                break;
            }
        }
        return String.format(Locale.ROOT, "P-%04X", Math.floorMod(hash, CODE_RANGE));
    }
}
