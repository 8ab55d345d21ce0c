package org.plumbline.desktop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;

/**
 * A folder of results that appears whole or not at all: files are written into a hidden neighbour, which takes the final
 * name when everything is there. An earlier result of ours is replaced only then, and what
 * somebody else has put into it moves on into the new one; a folder of somebody else's is never touched.
 */
public final class ResultFolder implements AutoCloseable {
    /** Written into every result folder, whatever formats were asked for: by it an earlier result is known as ours. */
    public static final String SIGN = "pose.json";

    private static final Set<String> RESULTS =
            Set.of(SIGN, "analysis.json", "frames.csv", "report.html", "overlay.mp4", "corrections.json");

    private final Path target;
    private final Path partial;
    private final Deque<Path> createdParents;
    private final AtomicBoolean done = new AtomicBoolean();

    private ResultFolder(Path target, Path partial, Deque<Path> createdParents) {
        this.target = target;
        this.partial = partial;
        this.createdParents = createdParents;
    }

    /**
     * Makes sure, before any long work, that results can be written, and starts.
     *
     * @param target the folder that is to appear; its parents are made as needed
     * @throws OutputException if it can't be written, or something else is in its place
     */
    public static ResultFolder begin(Path target) throws OutputException {
        Path absolute = target.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            throw new OutputException(
                    absolute + " has no parent",
                    new UserMessage("Results can't be written to " + target + ".", "Choose another folder: --out DIR"));
        }
        requireOursOrNothing(absolute);
        Deque<Path> created = new ArrayDeque<>();
        try {
            for (Path missing = parent; missing != null && !Files.exists(missing); missing = missing.getParent()) {
                created.push(missing);
            }
            Files.createDirectories(parent);
            // Anybody may read it later, as any other folder of the user's: no private temporary folder.
            Path partial = parent.resolve("." + absolute.getFileName() + ".partial-"
                    + Long.toHexString(ProcessHandle.current().pid()) + "-" + Long.toHexString(System.nanoTime()));
            Files.createDirectory(partial);
            return new ResultFolder(absolute, partial, created);
        } catch (IOException e) {
            throw new OutputException(
                    "can't create a folder in " + parent,
                    new UserMessage(
                            "Results can't be written into " + parent + ".",
                            "Choose a folder that you may write to: --out DIR"),
                    e);
        }
    }

    /** Where the results of a clip go unless a user says otherwise. */
    public static Path beside(Path clip) {
        Path absolute = clip.toAbsolutePath().normalize();
        return absolute.resolveSibling(absolute.getFileName() + ".plumbline");
    }

    /** Deletes a folder of scratch files and what is in it. */
    public static void discard(Path folder) {
        Folders.deleteQuietly(folder);
    }

    private static void requireOursOrNothing(Path target) throws OutputException {
        if (!Files.exists(target)) {
            return;
        }
        boolean ours = Files.isDirectory(target) && PoseJsonReader.isOurs(target.resolve(SIGN));
        boolean empty = Files.isDirectory(target) && Folders.isEmpty(target);
        if (!ours && !empty) {
            throw new OutputException(
                    target + " exists and holds no " + SIGN + " of ours",
                    new UserMessage(
                            target + " is already there and is not an earlier result.",
                            "Move it away, or choose another folder: --out DIR"));
        }
    }

    /** Where to write while the work goes on. */
    public Path partial() {
        return partial;
    }

    /** Where the results will be. */
    public Path target() {
        return target;
    }

    /**
     * Gives the folder its final name; an earlier result is taken away only when the new one stands in its place.
     *
     * @throws OutputException if that fails; the earlier result is then still there. If only taking the earlier one away
     *     fails, it is left beside the new one and logged
     */
    public void commit() throws OutputException {
        Path old = partial.resolveSibling(partial.getFileName() + "-old");
        try {
            boolean replaces = Files.exists(target);
            if (replaces) {
                Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            }
            try {
                Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (replaces) {
                    Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
                }
                throw e;
            }
            done.set(true);
            if (replaces) {
                Folders.emptyInto(target, old, RESULTS);
            }
        } catch (IOException e) {
            throw new OutputException(
                    "can't move results to " + target,
                    new UserMessage(
                            "The results can't be moved to " + target + ".",
                            "Close programs that have files there open, then try again."),
                    e);
        }
    }

    /** Takes away what is half-written, unless {@link #commit()} has made it whole. Safe to call twice, from any thread. */
    @Override
    public void close() {
        if (done.compareAndSet(false, true)) {
            Folders.deleteQuietly(partial);
            while (!createdParents.isEmpty()) {
                Folders.deleteIfEmpty(createdParents.removeLast());
            }
        }
    }
}
