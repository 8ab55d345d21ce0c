package org.plumbline.desktop.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.desktop.ui.analysis.UnexpectedProblems;
import org.plumbline.desktop.ui.playback.ClipFrames;
import org.plumbline.desktop.ui.playback.FramesListener;
import org.plumbline.desktop.ui.playback.Picture;
import org.plumbline.desktop.ui.playback.Previews;
import org.plumbline.desktop.ui.player.OpenClip;

/** Opens clips in the background and tells of it on the window's thread. One loads at a time; a new one replaces it. */
final class ClipLoader implements AutoCloseable {

    /** Hears, on the window's thread, how a clip fares. */
    interface Hearer {
        void ready(OpenClip clip);

        /** It can't be shown (any further). */
        void refused(Path clip, UserMessage message);

        /** A frame of a clip that is shown has been decoded. */
        void arrived(Path clip, Picture picture, long request);

        void endMet(Path clip);
    }

    private static final long MOST_BYTES = 512L << 20;

    private final VideoOpener opener;
    private final UnexpectedProblems unexpected;
    private final UserMessage noFrames;
    private final Executor windowThread;
    private final Hearer hearer;
    private Optional<ClipFrames> loading = Optional.empty();
    private Optional<ClipFrames> shown = Optional.empty();

    /**
     * Makes a loader.
     *
     * @param noFrames what to say of a clip without a frame
     */
    ClipLoader(
            VideoOpener opener,
            UnexpectedProblems unexpected,
            UserMessage noFrames,
            Executor windowThread,
            Hearer hearer) {
        this.opener = opener;
        this.unexpected = unexpected;
        this.noFrames = noFrames;
        this.windowThread = windowThread;
        this.hearer = hearer;
    }

    void load(Path clip) {
        loading.ifPresent(ClipFrames::close);
        Listening listening = new Listening(clip);
        loading = Optional.of(ClipFrames.open(opener, clip, budget(), listening));
    }

    /** Gives up the clip that is loading. */
    @Override
    public void close() {
        loading.ifPresent(ClipFrames::close);
        loading = Optional.empty();
        shown = Optional.empty();
    }

    /** A quarter of the memory the program may use, up to a fixed most. */
    private static long budget() {
        return Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 4);
    }

    /** Hops from the decoding thread to the window's, and drops what comes from a clip that is no longer wanted. */
    private final class Listening implements FramesListener {
        private final Path clip;
        private volatile Duration stated = Duration.ZERO;

        Listening(Path clip) {
            this.clip = clip;
        }

        @Override
        public void opened(int width, int height, Duration statedDuration) {
            stated = statedDuration;
        }

        @Override
        public void arrived(Picture picture, long request) {
            windowThread.execute(() -> {
                if (isFrom(loading)) {
                    shown = loading;
                    loading = Optional.empty();
                    ClipFrames frames = shown.orElseThrow();
                    Previews previews = Previews.open(opener, clip, stated, frames::isServing);
                    hearer.ready(new OpenClip(frames, previews, picture, stated));
                } else if (isFrom(shown)) {
                    hearer.arrived(clip, picture, request);
                }
            });
        }

        @Override
        public void endMet() {
            windowThread.execute(() -> {
                if (isFrom(shown)) {
                    hearer.endMet(clip);
                }
            });
        }

        @Override
        public void empty() {
            refuse(noFrames);
        }

        @Override
        public void unreadable(UnreadableVideoException problem) {
            refuse(problem.userMessage());
        }

        @Override
        public void broke(Throwable problem) {
            refuse(unexpected.report(problem));
        }

        private void refuse(UserMessage message) {
            windowThread.execute(() -> {
                boolean wasLoading = isFrom(loading);
                if (wasLoading) {
                    loading = Optional.empty();
                }
                if (wasLoading || isFrom(shown)) {
                    hearer.refused(clip, message);
                }
            });
        }

        private boolean isFrom(Optional<ClipFrames> frames) {
            return frames.isPresent() && frames.get().isHeardBy(this);
        }
    }
}
