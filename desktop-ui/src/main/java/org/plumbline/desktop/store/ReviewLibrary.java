package org.plumbline.desktop.store;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.imageio.ImageIO;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.settings.AnalysisSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tracks of clips that were looked at in the window, so that they open again at once. A clip is known by its place, size
 * and time of change. What can't be read or written is logged and costs the saved track alone. Safe between threads; every
 * method reads or writes files.
 */
public final class ReviewLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewLibrary.class);
    private static final String TRACK = "pose.json";
    private static final String ENTRY = "entry.properties";
    private static final String THUMBNAIL = "thumbnail.png";
    private static final int MOST = 60;

    private final Path folder;
    private final String program;

    private ReviewLibrary(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /**
     * A library in a folder of its own.
     *
     * @param program name and version of this program
     */
    public static ReviewLibrary in(Path folder, String program) {
        return new ReviewLibrary(folder, program);
    }

    /**
     * A saved track.
     *
     * @param settings the analysis was last made with
     * @param sameProgram whether this version of the program saved it
     */
    public record Saved(CapturedLift lift, AnalysisSettings settings, boolean sameProgram) {}

    /**
     * A clip looked at before.
     *
     * @param thumbnail a small picture, if there is one
     */
    public record Recent(Path clip, Optional<Path> thumbnail) {}

    /** The saved track of a lifter in a clip, if there is one and the clip is the same as then. */
    public synchronized Optional<Saved> find(Path clip, LifterChoice lifter) {
        try {
            Path entry = entry(clip, lifter);
            Optional<Properties> facts = facts(entry);
            if (facts.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(entry.resolve(TRACK)))) {
                CapturedLift lift = PoseJsonReader.read(in);
                Properties found = facts.get();
                AnalysisSettings settings = SettingsText.read(found);
                touch(entry, found);
                return Optional.of(new Saved(lift, settings, program.equals(found.getProperty("program"))));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("the saved track can't be used: {}", clip, e);
            return Optional.empty();
        }
    }

    /** Saves a clip's track; the oldest of too many goes. */
    public synchronized void keep(Path clip, LifterChoice lifter, CapturedLift lift, AnalysisSettings settings) {
        try {
            Path entry = entry(clip, lifter);
            Files.createDirectories(entry);
            try (WholeFile track = WholeFile.begin(entry.resolve(TRACK))) {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(track.path()))) {
                    PoseJsonWriter.write(lift, out);
                }
                track.commit();
            }
            Properties facts = new Properties();
            facts.setProperty("clip", clip.toAbsolutePath().toString());
            facts.setProperty("program", program);
            SettingsText.write(settings, facts);
            touch(entry, facts);
            prune();
        } catch (IOException e) {
            LOG.warn("the track is not saved: {}", clip, e);
        }
    }

    /** Remembers the settings a saved clip was last judged with. */
    public synchronized void note(Path clip, LifterChoice lifter, AnalysisSettings settings) {
        try {
            Path entry = entry(clip, lifter);
            Optional<Properties> facts = facts(entry);
            if (facts.isPresent()) {
                SettingsText.write(settings, facts.get());
                touch(entry, facts.get());
            }
        } catch (IOException e) {
            LOG.warn("the settings are not saved: {}", clip, e);
        }
    }

    /** Saves a small picture of a clip whose track is saved, unless there is one. */
    public synchronized void picture(Path clip, BufferedImage picture) {
        try {
            Path entry = entry(clip, new LifterChoice.Automatic());
            if (Files.exists(entry.resolve(ENTRY)) && !Files.exists(entry.resolve(THUMBNAIL))) {
                try (WholeFile thumbnail = WholeFile.begin(entry.resolve(THUMBNAIL))) {
                    ImageIO.write(picture, "png", thumbnail.path().toFile());
                    thumbnail.commit();
                }
            }
        } catch (IOException e) {
            LOG.warn("the picture is not saved: {}", clip, e);
        }
    }

    /** Clips looked at before that are still there, the latest first. */
    public synchronized List<Recent> recent(int most) {
        List<Recent> recent = new ArrayList<>();
        for (Entry entry : entries()) {
            Path clip = Path.of(entry.facts().getProperty("clip", ""));
            Path thumbnail = entry.folder().resolve(THUMBNAIL);
            boolean twice = recent.stream().anyMatch(other -> other.clip().equals(clip));
            if (recent.size() < most && !twice && Files.isRegularFile(clip)) {
                recent.add(new Recent(clip, Optional.of(thumbnail).filter(Files::exists)));
            }
        }
        return recent;
    }

    private record Entry(Path folder, Properties facts) {
        long opened() {
            String words = facts.getProperty("opened", "0");
            return words.chars().allMatch(Character::isDigit) && words.length() < 18 ? Long.parseLong(words) : 0;
        }
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return entries;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder)) {
            for (Path one : folders) {
                facts(one).ifPresent(facts -> entries.add(new Entry(one, facts)));
            }
        } catch (IOException e) {
            LOG.warn("saved tracks can't be listed: {}", folder, e);
        }
        entries.sort(Comparator.comparingLong(Entry::opened).reversed());
        return entries;
    }

    private void prune() {
        entries().stream().skip(MOST).forEach(entry -> Folders.deleteQuietly(entry.folder()));
    }

    private static Optional<Properties> facts(Path entry) throws IOException {
        Path file = entry.resolve(ENTRY);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties facts = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            facts.load(in);
        }
        return Optional.of(facts);
    }

    private static void touch(Path entry, Properties facts) throws IOException {
        facts.setProperty("opened", Long.toString(System.currentTimeMillis()));
        StringWriter text = new StringWriter();
        facts.store(text, null);
        WholeFile.write(entry.resolve(ENTRY), text.toString());
    }

    private Path entry(Path clip, LifterChoice lifter) throws IOException {
        Path absolute = clip.toAbsolutePath().normalize();
        String identity = absolute + "|" + Files.size(clip) + "|"
                + Files.getLastModifiedTime(clip).toMillis()
                + switch (lifter) {
                    case LifterChoice.Automatic() -> "";
                    case LifterChoice.At at -> "|" + at;
                };
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
