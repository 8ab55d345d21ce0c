package org.plumbline.desktop.ui.playback;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.core.port.VideoReader;

/**
 * The frames of one open clip. One thread decodes what is asked for and a little ahead; what is at hand is given at once,
 * and no caller ever waits. Memory is bounded whatever the clip's length.
 */
public final class ClipFrames implements AutoCloseable {
    private final VideoOpener opener;
    private final Path clip;
    private final FramesListener listener;
    private final PictureCache cache;
    private final Object lock = new Object();
    private final Thread thread;

    private Wanted wanted = Wanted.NOTHING;
    private volatile boolean serving;
    private boolean moved;
    private boolean closed;
    private volatile OptionalInt last = OptionalInt.empty();
    private volatile Duration interval = Duration.ofMillis(33);

    private record Wanted(Optional<FrameTarget> target, long request) {
        static final Wanted NOTHING = new Wanted(Optional.empty(), 0);
    }

    private ClipFrames(VideoOpener opener, Path clip, long budgetBytes, FramesListener listener) {
        this.opener = opener;
        this.clip = clip;
        this.listener = listener;
        this.cache = new PictureCache(budgetBytes);
        this.thread = Thread.ofPlatform()
                .name("plumbline-decode")
                .daemon()
                .uncaughtExceptionHandler((dead, problem) -> listener.broke(problem))
                .unstarted(this::run);
    }

    /**
     * Opens a clip in the background; the listener hears of it, and of the first frame as request 0.
     *
     * @param budgetBytes how much memory decoded pictures may take
     */
    public static ClipFrames open(VideoOpener opener, Path clip, long budgetBytes, FramesListener listener) {
        ClipFrames frames = new ClipFrames(opener, clip, budgetBytes, listener);
        frames.wanted = new Wanted(Optional.of(new FrameTarget.AtIndex(0)), 0);
        frames.thread.start();
        return frames;
    }

    public Path clip() {
        return clip;
    }

    /** Whether these frames tell their news to a listener. */
    public boolean isHeardBy(FramesListener someone) {
        return listener == someone;
    }

    /**
     * Asks for a frame: returns it if it is at hand, else the listener gets it later. A newer request replaces one that is
     * still waiting.
     *
     * @param request a rising number that comes back with the frame
     */
    public Optional<Picture> goTo(FrameTarget target, long request) {
        Optional<Picture> here =
                switch (target) {
                    case FrameTarget.AtIndex(int index) -> {
                        look(index);
                        yield cache.get(index);
                    }
                    case FrameTarget.AtTime(Duration time) -> cache.shownAt(time);
                    case FrameTarget.AtEnd() -> last.isPresent() ? cache.get(last.getAsInt()) : Optional.empty();
                };
        here.ifPresent(picture -> look(picture.index()));
        synchronized (lock) {
            wanted = here.isPresent() ? Wanted.NOTHING : new Wanted(Optional.of(target), request);
            moved = true;
            lock.notifyAll();
        }
        return here;
    }

    /** The latest frame not after a moment that follows {@code after} without a gap, if one is at hand. */
    public Optional<Picture> latest(int after, Duration time) {
        return cache.latest(after, time);
    }

    /** The frame of an earlier moment, or as far back towards it as is at hand without a gap. */
    public Optional<Picture> backTo(int before, Duration time) {
        return cache.backTo(before, time);
    }

    /** Tells which frame is on screen while playing, so that the right ones are kept and decoded ahead. */
    public void playing(int index, boolean backward) {
        cache.lookAt(index, backward ? Lean.BEHIND : Lean.AHEAD);
        synchronized (lock) {
            moved = true;
            lock.notifyAll();
        }
    }

    public boolean has(int index) {
        return cache.get(index).isPresent();
    }

    /** Whether somebody waits for a frame right now. */
    public boolean isServing() {
        return serving;
    }

    /** Index of the last frame, once the clip's end was met. */
    public OptionalInt last() {
        return last;
    }

    /** Typical time from a frame to the next. */
    public Duration interval() {
        return interval;
    }

    /** Memory the decoded pictures take now. */
    public long bytes() {
        return cache.bytes();
    }

    /** Stops decoding and lets go of the pictures; the thread ends after the frame it is at. */
    @Override
    public void close() {
        cache.close();
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
    }

    private void run() {
        try (VideoReader reader = opener.open(clip)) {
            listener.opened(reader.width(), reader.height(), reader.statedDuration());
            PictureDecoder decoder = new PictureDecoder(reader, cache);
            while (true) {
                Wanted next = take();
                if (isClosed()) {
                    return;
                }
                if (next.target().isPresent()) {
                    serve(decoder, next.target().get(), next.request());
                } else if (!decoder.prefetch(this::isUrgent)) {
                    await();
                }
                publish(decoder);
            }
        } catch (UnreadableVideoException unreadable) {
            if (!isClosed()) {
                listener.unreadable(unreadable);
            }
        }
    }

    private void serve(PictureDecoder decoder, FrameTarget target, long request) throws UnreadableVideoException {
        serving = true;
        Optional<Picture> picture = decoder.fetch(target);
        serving = false;
        publish(decoder);
        if (picture.isPresent()) {
            listener.arrived(picture.get(), request);
        } else {
            listener.empty();
        }
    }

    private void publish(PictureDecoder decoder) {
        interval = decoder.interval();
        if (!last.equals(decoder.last())) {
            last = decoder.last();
            listener.endMet();
        }
    }

    private void look(int index) {
        int before = cache.centre();
        boolean back = index < before || (index == before && cache.lean() == Lean.BEHIND);
        cache.lookAt(index, back ? Lean.BEHIND : Lean.EVEN);
    }

    private Wanted take() {
        synchronized (lock) {
            Wanted taken = wanted;
            wanted = Wanted.NOTHING;
            moved = false;
            return taken;
        }
    }

    private void await() {
        synchronized (lock) {
            while (!moved && !closed && wanted.target().isEmpty()) {
                try {
                    lock.wait();
                } catch (InterruptedException interrupted) {
                    closed = true;
                }
            }
        }
    }

    private boolean isUrgent() {
        synchronized (lock) {
            return closed || wanted.target().isPresent();
        }
    }

    private boolean isClosed() {
        synchronized (lock) {
            return closed;
        }
    }
}
