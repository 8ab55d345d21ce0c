package org.plumbline.desktop.ui.playback;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.core.port.VideoReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Small pictures spread over a whole clip, so that there is something to show for any moment at once. Made in the background
 * after the clip has begun to play; memory is bounded whatever the clip's length. Safe between threads.
 */
public final class Previews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final int LONGER_SIDE = 480;
    private static final int MOST = 160;
    private static final Duration CLOSEST = Duration.ofMillis(50);
    private static final long LATER_MILLIS = 700;
    private static final long POLITE_MILLIS = 20;

    private final TreeMap<Duration, Picture> pictures = new TreeMap<>();
    private final Thread thread;
    private boolean closed;

    private Previews(VideoOpener opener, Path clip, Duration length, BooleanSupplier busy) {
        thread = Thread.ofPlatform()
                .name("plumbline-previews")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .unstarted(() -> make(opener, clip, length, busy));
    }

    /**
     * Begins to make them.
     *
     * @param length of the clip as the file states it; zero for none, then there are no previews
     * @param busy whether the player needs the machine right now; they wait meanwhile
     */
    public static Previews open(VideoOpener opener, Path clip, Duration length, BooleanSupplier busy) {
        Previews previews = new Previews(opener, clip, length, busy);
        if (!length.isZero()) {
            previews.thread.start();
        }
        return previews;
    }

    /** No previews. */
    public static Previews none() {
        return new Previews(
                clip -> {
                    throw new UnsupportedOperationException("nothing is opened");
                },
                Path.of(""),
                Duration.ZERO,
                () -> false);
    }

    /** The latest preview not after a moment, or the first. */
    public synchronized Optional<Picture> at(Duration moment) {
        return Optional.ofNullable(pictures.floorEntry(moment))
                .or(() -> Optional.ofNullable(pictures.firstEntry()))
                .map(Map.Entry::getValue);
    }

    /** How many there are by now. */
    public synchronized int size() {
        return pictures.size();
    }

    private void make(VideoOpener opener, Path clip, Duration length, BooleanSupplier busy) {
        if (!waits(LATER_MILLIS)) {
            return;
        }
        Duration step = length.dividedBy(MOST);
        Duration apart = step.compareTo(CLOSEST) < 0 ? CLOSEST : step;
        try (VideoReader reader = opener.open(clip)) {
            for (Duration at = Duration.ZERO; at.compareTo(length) < 0 && !isClosed(); at = at.plus(apart)) {
                while (busy.getAsBoolean() && waits(POLITE_MILLIS)) {
                    // the player's frame comes first
                }
                reader.seek(at);
                Optional<VideoFrame> frame = reader.next();
                if (frame.isEmpty()) {
                    return;
                }
                put(Picture.smaller(frame.get(), LONGER_SIDE));
            }
        } catch (UnreadableVideoException e) {
            // The player meets the same and tells the user.
            LOG.debug("no further previews of {}", clip, e);
        }
    }

    /** Leaves the machine to the player for a while; false if it was closed meanwhile. */
    private synchronized boolean waits(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; left > 0 && !closed; left = (end - System.nanoTime()) / 1_000_000) {
            try {
                wait(left);
            } catch (InterruptedException e) {
                closed = true;
            }
        }
        return !closed;
    }

    private synchronized void put(Picture picture) {
        if (!closed) {
            pictures.put(picture.time(), picture);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        pictures.clear();
        notifyAll();
    }
}
