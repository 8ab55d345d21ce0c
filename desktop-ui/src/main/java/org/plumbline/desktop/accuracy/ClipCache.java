package org.plumbline.desktop.accuracy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoWriter;
import org.plumbline.core.port.VideoWriterOpener;
import org.plumbline.samples.render.Frame;
import org.plumbline.samples.render.FrameRenderer;
import org.plumbline.samples.scene.Scene;

/** Renders clips into a folder and keeps them there: the same scene drawn by the same studio is drawn once. */
public final class ClipCache implements RenderedClips {
    private static final int NAME_DIGITS = 24;

    private final Path folder;
    private final VideoWriterOpener writerOpener;
    private final int threads;

    /** @param folder is made when it is needed */
    public ClipCache(Path folder, VideoWriterOpener writerOpener, int threads) {
        this.folder = folder;
        this.writerOpener = writerOpener;
        this.threads = threads;
    }

    @Override
    public Path clip(NamedScene scene, ProgressListener progress, CancellationToken cancellation) throws LiftException {
        Path clip = folder.resolve(key(scene.scene()) + ".mp4");
        if (Files.isRegularFile(clip)) {
            return clip;
        }
        Path partial = folder.resolve("." + clip.getFileName() + ".partial.mp4");
        try {
            Files.createDirectories(folder);
            try {
                render(scene.scene(), partial, progress, cancellation);
                Files.move(partial, clip, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw new OutputException(
                    "can't write into " + folder,
                    new UserMessage("A rendered clip can't be written.", "Make room on the disk of " + folder + "."),
                    e);
        }
        return clip;
    }

    private void render(Scene scene, Path clip, ProgressListener progress, CancellationToken cancellation)
            throws LiftException {
        int width = scene.format().width();
        int height = scene.format().height();
        int frames = scene.frames();
        try (FrameRenderer renderer = new FrameRenderer(scene, threads);
                VideoWriter writer = writerOpener.create(clip, width, height)) {
            for (int i = 0; i < frames; i++) {
                cancellation.throwIfCancelled();
                Frame frame = renderer.render(i);
                Duration shown = Duration.ofNanos(Math.round(1e9 * scene.shown(i)));
                writer.write(new VideoFrame(i, shown, width, height, frame.bgr()));
                progress.progress("rendering", (i + 1.0) / frames);
            }
            writer.finish();
        }
    }

    /** Of the scene's every number and the studio that draws it. */
    private static String key(Scene scene) throws OutputException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(scene.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(studio().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Sizes and times of the studio's classes: what is drawn by other code is another clip. */
    private static String studio() throws OutputException {
        CodeSource source = FrameRenderer.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("the studio's classes come from nowhere");
        }
        try {
            URI place = source.getLocation().toURI();
            StringBuilder found = new StringBuilder();
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    found.append(file.getFileName())
                            .append(Files.size(file))
                            .append(Files.getLastModifiedTime(file).toMillis());
                }
            }
            return found.toString();
        } catch (IOException | URISyntaxException e) {
            throw new OutputException(
                    "can't look at the studio",
                    new UserMessage("A part of the program can't be read.", "Install the program again."),
                    e);
        }
    }
}
