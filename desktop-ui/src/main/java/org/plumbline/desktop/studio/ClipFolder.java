package org.plumbline.desktop.studio;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.desktop.store.WholeFile;

/** Keeps a folder of clips from growing without end. */
final class ClipFolder {
    static final String CLIP_END = ".mp4";

    /** Nothing takes so long to draw: what is older was left behind by a process that was killed. */
    private static final Duration ABANDONED = Duration.ofDays(2);

    private record Kept(Path file, long bytes, Instant used) {}

    private ClipFolder() {}

    /** Deletes clips, the longest unused first, until the rest fits; never the one just asked for. */
    static void shrink(Path folder, long mostBytes, Path asked) throws IOException {
        List<Kept> clips = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                Instant used = attributes.lastModifiedTime().toInstant();
                if (name.contains(WholeFile.MARK)) {
                    if (used.isBefore(Instant.now().minus(ABANDONED))) {
                        Files.deleteIfExists(file);
                    }
                } else if (name.endsWith(CLIP_END)) {
                    clips.add(new Kept(file, attributes.size(), used));
                }
            }
        }
        long bytes = clips.stream().mapToLong(Kept::bytes).sum();
        clips.sort(Comparator.comparing(Kept::used));
        for (Kept clip : clips) {
            if (bytes > mostBytes && !clip.file().equals(asked)) {
                Files.deleteIfExists(clip.file());
                bytes -= clip.bytes();
            }
        }
    }
}
