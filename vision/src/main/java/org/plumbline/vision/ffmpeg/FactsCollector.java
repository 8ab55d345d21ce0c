package org.plumbline.vision.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.LongStream;
import org.plumbline.core.capture.VideoFacts;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.vision.clip.Unreadable;

/**
 * Gathers what is known of a clip while somebody reads it: how many frames are shown and when is known only at the end.
 */
public final class FactsCollector {
    private static final double VARIABLE = 0.1;
    private static final int BLOCK_BYTES = 1 << 20;

    private final Path clip;
    private final int width;
    private final int height;
    private final String codec;
    private final int rotationDegrees;
    private final long statedNanos;
    private final long tickNanos;
    private final LongStream.Builder intervals = LongStream.builder();
    private int frames;
    private long last;

    /** Starts with what the reader knows of the clip; the reader may be closed afterwards. */
    public FactsCollector(Path clip, FfmpegVideoReader reader) {
        this.clip = clip;
        width = reader.width();
        height = reader.height();
        codec = reader.codec();
        rotationDegrees = reader.rotationDegrees();
        statedNanos = reader.statedDuration().toNanos();
        tickNanos = reader.tick().toNanos();
    }

    /** Hears the time of each shown frame, from the first on, in order. */
    public void shown(Duration time) {
        long nanos = time.toNanos();
        if (frames > 0) {
            if (nanos <= last) {
                throw new IllegalArgumentException(time + " does not come after " + Duration.ofNanos(last));
            }
            intervals.add(nanos - last);
        }
        last = nanos;
        frames++;
    }

    /**
     * Returns the facts after the last frame. Reads the file once more for its SHA-256.
     *
     * @throws IllegalStateException if no frame was shown
     */
    public VideoFacts complete() throws UnreadableVideoException {
        if (frames == 0) {
            throw new IllegalStateException("no frame was shown");
        }
        long[] sorted = intervals.build().sorted().toArray();
        long median = sorted.length == 0 ? Math.max(1, statedNanos) : sorted[sorted.length / 2];
        // The last frame stays as long as the others usually do.
        long duration = last + median;
        Path name = clip.getFileName();
        return new VideoFacts(
                name == null ? clip.toString() : name.toString(),
                sha256(),
                width,
                height,
                Duration.ofNanos(duration),
                frames,
                codec,
                rotationDegrees,
                variable(sorted, median),
                frames * 1e9 / duration);
    }

    /** A container that counts whole milliseconds makes even intervals differ by one; that is not the camera's doing. */
    private boolean variable(long[] sorted, long median) {
        double most = VARIABLE * median + 1.01 * tickNanos;
        return Arrays.stream(sorted).anyMatch(interval -> Math.abs(interval - median) > most);
    }

    private String sha256() throws UnreadableVideoException {
        try (InputStream in = Files.newInputStream(clip)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BLOCK_BYTES];
            try (DigestInputStream digesting = new DigestInputStream(in, digest)) {
                while (digesting.read(block) >= 0) {
                    // The stream feeds the digest.
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw Unreadable.readError(clip, String.valueOf(e.getMessage()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
