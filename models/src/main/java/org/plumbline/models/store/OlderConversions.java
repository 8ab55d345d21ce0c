package org.plumbline.models.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What older versions of the converter made of the same weights for the same routines. Newer ones are left alone: they
 * belong to a newer program that the user has beside this one.
 */
final class OlderConversions {
    private static final Pattern NAME = Pattern.compile("(.+-v)(\\d{1,9})\\.pt(?:\\.sha256)?");

    private OlderConversions() {}

    /**
     * Deletes those that a file takes the place of. One that can't be deleted stays, for example because another program
     * has it loaded: it costs room, but nobody will take it for the new one.
     */
    static void deleteBefore(Path file) {
        Matcher own = NAME.matcher(String.valueOf(file.getFileName()));
        if (!own.matches()) {
            throw new IllegalArgumentException(file + " is not named as a converted network");
        }
        int version = Integer.parseInt(own.group(2));
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(file.resolveSibling(""))) {
            for (Path entry : entries) {
                Matcher other = NAME.matcher(String.valueOf(entry.getFileName()));
                if (other.matches()
                        && other.group(1).equals(own.group(1))
                        && Integer.parseInt(other.group(2)) < version) {
                    Files.deleteIfExists(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return;
        }
    }
}
