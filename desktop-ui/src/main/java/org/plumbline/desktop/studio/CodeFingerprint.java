package org.plumbline.desktop.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/** What code would make: the same classes give the same number, changed ones another. No version number to forget. */
final class CodeFingerprint {
    private CodeFingerprint() {}

    /**
     * Adds every class of a package, and of those below it, to a digest.
     *
     * @param anchor a class of the jar or folder that holds them
     * @param name of the package
     */
    static void add(Class<?> anchor, String name, MessageDigest digest) {
        try {
            Path source = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            String folder = name.replace('.', '/');
            if (Files.isDirectory(source)) {
                addFolder(source.resolve(folder), digest);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(source)) {
                    addFolder(jar.getPath(folder), digest);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own classes can't be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addFolder(Path folder, MessageDigest digest) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        }
        for (Path file : files) {
            digest.update(Files.readAllBytes(file));
        }
    }
}
