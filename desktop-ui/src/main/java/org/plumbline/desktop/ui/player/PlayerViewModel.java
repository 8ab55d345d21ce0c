package org.plumbline.desktop.ui.player;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plumbline.desktop.ui.overlay.FrameOverlay;
import org.plumbline.desktop.ui.playback.ClipFrames;
import org.plumbline.desktop.ui.playback.FrameTarget;
import org.plumbline.desktop.ui.playback.Picture;
import org.plumbline.desktop.ui.playback.PlaybackClock;

/**
 * Shows one clip frame by frame. It plays in true time by presentation time; where decoding can't keep up it waits for the
 * next frame rather than skip one. Used on the JavaFX thread alone.
 */
public final class PlayerViewModel {
    /** How many frames a held key may run ahead of the screen. */
    private static final int LEAD = 8;

    private final LongSupplier nanoClock;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(new Screen.Blank());
    private final ReadOnlyObjectWrapper<Duration> duration = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Optional<Integer>> frameCount = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final BooleanProperty overlayShown = new SimpleBooleanProperty(true);
    private final PlaybackClock clock = new PlaybackClock();

    private Optional<ClipFrames> frames = Optional.empty();
    private FrameOverlay overlay = FrameOverlay.none();
    private long request;
    private long served;

    /** Index the viewer stepped to; runs ahead of the screen while a frame is being decoded. */
    private int aim;

    /**
     * Makes an empty player.
     *
     * @param nanoClock the clock of {@link #pulse}, in nanoseconds
     */
    public PlayerViewModel(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        overlayShown.subscribe(() -> current().ifPresent(this::show));
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** Length of the clip: what the file states, until its end was met. */
    public ReadOnlyObjectProperty<Duration> durationProperty() {
        return duration.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    public BooleanProperty overlayShownProperty() {
        return overlayShown;
    }

    /** Number of frames, once the clip's end was met. */
    public ReadOnlyObjectProperty<Optional<Integer>> frameCountProperty() {
        return frameCount.getReadOnlyProperty();
    }

    /** Shows a clip from its first frame, in place of the one before, which is closed. */
    public void attach(OpenClip clip) {
        frames.ifPresent(ClipFrames::close);
        frames = Optional.of(clip.frames());
        overlay = FrameOverlay.none();
        playing.set(false);
        duration.set(clip.stated());
        frameCount.set(Optional.empty());
        served = ++request;
        land(clip.first());
    }

    /** Closes the clip. */
    public void detach() {
        playing.set(false);
        frames.ifPresent(ClipFrames::close);
        frames = Optional.empty();
        overlay = FrameOverlay.none();
        screen.set(new Screen.Blank());
    }

    /** Draws an overlay from now on. */
    public void setOverlay(FrameOverlay wanted) {
        overlay = wanted;
        current().ifPresent(this::show);
    }

    /** A frame that was asked for has been decoded; an older request than the one on screen is out of date. */
    public void arrived(Picture picture, long ofRequest) {
        if (ofRequest <= served) {
            return;
        }
        served = ofRequest;
        if (ofRequest == request) {
            land(picture);
        } else {
            show(picture);
        }
    }

    /** The clip's end was met: its length is known now. */
    public void endMet() {
        OptionalInt last = frames.map(ClipFrames::last).orElse(OptionalInt.empty());
        if (last.isPresent()) {
            frameCount.set(Optional.of(last.getAsInt() + 1));
            frames.flatMap(open -> open.latest(last.getAsInt() - 1, Duration.ofDays(365)))
                    .ifPresent(picture -> duration.set(picture.time()));
        }
    }

    public void togglePlay() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /** Plays on; from the start if the clip is at its end. */
    public void play() {
        if (frames.isEmpty()) {
            return;
        }
        if (current().isPresent() && isLast(current().get())) {
            goTo(new FrameTarget.AtIndex(0));
        }
        current().ifPresent(picture -> clock.set(nanoClock.getAsLong(), picture.time()));
        playing.set(true);
    }

    public void pause() {
        playing.set(false);
    }

    /** Goes by frames, forward or (negative) back, and stays there. */
    public void step(int by) {
        pause();
        int limit = frameCount.get().map(count -> count - 1).orElse(Integer.MAX_VALUE);
        int wanted = Math.clamp((long) aim + by, 0, limit);
        if (current().isPresent() && Math.abs(wanted - current().get().index()) <= LEAD) {
            aim = wanted;
            goTo(new FrameTarget.AtIndex(wanted));
        }
    }

    public void toStart() {
        pause();
        goTo(new FrameTarget.AtIndex(0));
    }

    public void toEnd() {
        pause();
        goTo(new FrameTarget.AtEnd());
    }

    /** Shows the frame of a moment and stays there. */
    public void jumpTo(Duration moment) {
        pause();
        goTo(new FrameTarget.AtTime(moment));
    }

    /** Brings the screen up to date while playing; called before each of the screen's refreshes. */
    public void pulse(long nanos) {
        boolean jumping = served != request;
        if (!playing.get() || jumping || frames.isEmpty() || current().isEmpty()) {
            return;
        }
        ClipFrames open = frames.get();
        Picture now = current().get();
        Duration due = clock.at(nanos);
        Optional<Picture> next = open.latest(now.index(), due);
        if (next.isPresent()) {
            open.playing(next.get().index());
            aim = next.get().index();
            show(next.get());
        } else if (isLast(now)) {
            pause();
        } else if (!open.has(now.index() + 1)) {
            Duration soon = now.time().plus(open.interval());
            clock.set(nanos, due.compareTo(soon) < 0 ? due : soon);
        }
    }

    private void goTo(FrameTarget target) {
        if (frames.isEmpty()) {
            return;
        }
        long mine = ++request;
        frames.get().goTo(target, mine).ifPresent(picture -> {
            served = mine;
            land(picture);
        });
    }

    private void land(Picture picture) {
        aim = picture.index();
        clock.set(nanoClock.getAsLong(), picture.time());
        show(picture);
    }

    private void show(Picture picture) {
        screen.set(new Screen.Shown(picture, overlayShown.get() ? overlay.shapes(picture.index()) : List.of()));
    }

    private Optional<Picture> current() {
        return screen.get() instanceof Screen.Shown shown ? Optional.of(shown.picture()) : Optional.empty();
    }

    private boolean isLast(Picture picture) {
        return frames.isPresent() && frames.get().last().equals(OptionalInt.of(picture.index()));
    }
}
