package org.plumbline.models.store;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.plumbline.models.Network;

/** Where the package's files lie. */
public sealed interface WeightSource {

    /** Opens a network's file; throws {@link NoSuchFileException} if it isn't there. */
    InputStream open(Network network) throws IOException;

    /** Where {@code network}'s file should be, in words for the user. */
    String place(Network network);

    /**
     * A folder that the user named.
     *
     * @param name as it was given; that it can't be a folder's name shows when a file is opened
     */
    record Folder(String name) implements WeightSource {
        public Folder(Path path) {
            this(path.toString());
        }

        @Override
        public InputStream open(Network network) throws IOException {
            try {
                return Files.newInputStream(Path.of(name, network.fileName()));
            } catch (InvalidPathException e) {
                throw (IOException) new NoSuchFileException(place(network), null, e.getReason()).initCause(e);
            }
        }

        @Override
        public String place(Network network) {
            return name + File.separator + network.fileName();
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
