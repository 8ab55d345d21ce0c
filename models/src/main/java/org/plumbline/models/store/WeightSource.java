package org.plumbline.models.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.plumbline.models.Network;

/** Where the package's files lie. */
public sealed interface WeightSource {

    /** Opens a network's file; throws {@link NoSuchFileException} if it isn't there. */
    InputStream open(Network network) throws IOException;

    /** Where {@code network}'s file should be, in words for the user. */
    String place(Network network);

    /** A folder that the user named. */
    record Folder(Path path) implements WeightSource {
        @Override
        public InputStream open(Network network) throws IOException {
            return Files.newInputStream(path.resolve(network.fileName()));
        }

        @Override
        public String place(Network network) {
            return path.resolve(network.fileName()).toString();
        }
    }

    /** What the build put into this module. */
    record Bundled() implements WeightSource {
        private static final String FOLDER = "/org/plumbline/models/weights/";

        @Override
        public InputStream open(Network network) throws IOException {
            InputStream stream = Bundled.class.getResourceAsStream(FOLDER + network.fileName());
            if (stream == null) {
                throw new NoSuchFileException(FOLDER + network.fileName());
            }
            return stream;
        }

        @Override
        public String place(Network network) {
            return "the program's own " + network.fileName();
        }
    }
}
