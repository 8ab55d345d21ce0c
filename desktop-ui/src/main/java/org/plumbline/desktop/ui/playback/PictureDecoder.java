package org.plumbline.desktop.ui.playback;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoReader;

/** Brings wanted frames from a reader into the cache. Used by the decoding thread alone. */
final class PictureDecoder {
    /** Reading on is cheaper than seeking up to about this many frames, since a seek decodes from a key frame. */
    private static final int REACH = 24;

    /** So many frames ahead come before the way back, so that playing on never waits for it. */
    private static final int SOON = 12;

    /** The way back is filled again when less than this share of it is left: a held key needs the rest meanwhile. */
    private static final double REFILL_BELOW = 0.7;

    /** So many frames before one that is jumped to are decoded with it. */
    private static final int RUN_UP = 10;

    private static final int GUESSES = 6;
    private static final int UNSURE = -1;
    private static final Duration FAR_BEYOND = Duration.ofDays(365);

    private final VideoReader reader;
    private final PictureCache cache;
    private final FrameTimes times = new FrameTimes();

    /** Index of the frame the reader gives next; {@link #UNSURE} between a seek and the first read. */
    private int next;

    private OptionalInt last = OptionalInt.empty();

    PictureDecoder(VideoReader reader, PictureCache cache) {
        this.reader = reader;
        this.cache = cache;
    }

    /** Index of the clip's last frame, once its end was met. */
    OptionalInt last() {
        return last;
    }

    /** Typical time from a frame to the next. */
    Duration interval() {
        return times.interval();
    }

    Optional<Picture> fetch(FrameTarget target) throws UnreadableVideoException {
        return switch (target) {
            case FrameTarget.AtIndex(int index) -> atIndex(index);
            case FrameTarget.AtTime(Duration time) -> atTime(time);
            case FrameTarget.AtEnd() -> atEnd();
        };
    }

    /**
     * Decodes a little of what the viewer will want next; false if nothing is worth it.
     *
     * @param wanted tells that something more urgent waits
     */
    boolean prefetch(BooleanSupplier wanted) throws UnreadableVideoException {
        int ahead = cache.missingAhead();
        boolean needsAhead = ahead >= 0 && (last.isEmpty() || ahead <= last.getAsInt());
        boolean soon = needsAhead && cache.lean() != Lean.BEHIND && ahead - cache.centre() <= SOON;
        int behind = cache.missingBehind();
        boolean needsBehind = cache.lean() != Lean.AHEAD && behind >= 0;
        if (!soon && needsBehind && cache.centre() - behind <= cache.behind() * REFILL_BELOW) {
            return fillBehind(Math.max(0, cache.centre() - cache.behind() + 1), behind, wanted);
        }
        if (!needsAhead) {
            return false;
        }
        if (next > ahead || ahead - next > REACH) {
            seekTo(ahead);
            return true;
        }
        return read().isPresent();
    }

    private boolean fillBehind(int from, int to, BooleanSupplier wanted) throws UnreadableVideoException {
        seekTo(from);
        while (next <= to && !wanted.getAsBoolean()) {
            if (read().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Picture> atIndex(int wanted) throws UnreadableVideoException {
        int index = last.isPresent() ? Math.min(wanted, last.getAsInt()) : wanted;
        Optional<Picture> here = cache.get(index);
        if (here.isPresent()) {
            return here;
        }
        if (index < next || index - next > REACH) {
            // Stepping back goes on stepping back: begin early enough to have the frames before it as well.
            seekTo(index < next ? Math.max(0, index - cache.behind() + 1) : index);
        }
        while (next <= index) {
            if (read().isEmpty()) {
                return atEnd();
            }
        }
        return cache.get(index);
    }

    private Optional<Picture> atTime(Duration time) throws UnreadableVideoException {
        Optional<Picture> here = cache.shownAt(time);
        if (here.isPresent()) {
            return here;
        }
        Duration onward = time.minus(times.estimate(next));
        boolean near = next > 0
                && !onward.isNegative()
                && onward.compareTo(times.interval().multipliedBy(REACH)) < 0;
        Optional<Picture> before = near ? cache.get(next - 1) : Optional.empty();
        if (!near) {
            // With key frames far apart the way to any frame is long; the last of it is kept, since who jumps steps
            // back next.
            Duration runUp = times.interval().multipliedBy(Math.min(RUN_UP, cache.behind()));
            seek(time.compareTo(runUp) > 0 ? time.minus(runUp) : Duration.ZERO);
        }
        Optional<Picture> shown = readAndLook();
        while (shown.isPresent() && shown.get().time().compareTo(time) <= 0) {
            before = shown;
            shown = readAndLook();
        }
        return before.isPresent() ? before : shown;
    }

    private Optional<Picture> atEnd() throws UnreadableVideoException {
        if (last.isPresent()) {
            Optional<Picture> here = cache.get(last.getAsInt());
            if (here.isPresent()) {
                return here;
            }
        }
        seek(FAR_BEYOND);
        Optional<Picture> latest = Optional.empty();
        Optional<Picture> picture = readAndLook();
        while (picture.isPresent()) {
            latest = picture;
            picture = readAndLook();
        }
        return latest;
    }

    /** Moves so that the frame read next is the wanted one or one before it. */
    private void seekTo(int index) throws UnreadableVideoException {
        Duration time = times.estimate(index);
        for (int guess = 0; guess < GUESSES; guess++) {
            seek(time);
            Optional<Picture> landed = read();
            if (landed.isPresent() && landed.get().index() <= index) {
                return;
            }
            int over = landed.map(picture -> picture.index() - index).orElse(1) + guess;
            Duration back = times.interval().multipliedBy(over);
            time = time.compareTo(back) > 0 ? time.minus(back) : Duration.ZERO;
        }
        seek(Duration.ZERO);
        next = 0;
    }

    private void seek(Duration time) throws UnreadableVideoException {
        reader.seek(time);
        next = UNSURE;
    }

    private Optional<Picture> read() throws UnreadableVideoException {
        return read(false);
    }

    /** Reads and moves the cache's window along, for a jump whose landing place is not known before. */
    private Optional<Picture> readAndLook() throws UnreadableVideoException {
        return read(true);
    }

    private Optional<Picture> read(boolean look) throws UnreadableVideoException {
        Optional<VideoFrame> frame = reader.next();
        if (frame.isEmpty()) {
            if (next > 0) {
                last = OptionalInt.of(next - 1);
            }
            return Optional.empty();
        }
        Picture picture = Picture.of(frame.get());
        times.learn(picture.index(), picture.time());
        next = picture.index() + 1;
        if (look) {
            cache.lookAt(picture.index(), Lean.EVEN);
        }
        cache.put(picture);
        return Optional.of(picture);
    }
}
