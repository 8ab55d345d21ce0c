package org.plumbline.desktop.ui.player;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.desktop.ui.overlay.FrameOverlay;
import org.plumbline.desktop.ui.overlay.LayersViewModel;
import org.plumbline.desktop.ui.playback.ClipFrames;
import org.plumbline.desktop.ui.playback.FrameTarget;
import org.plumbline.desktop.ui.playback.Picture;
import org.plumbline.desktop.ui.playback.Previews;

/**
 * Shows one clip frame by frame. It plays in true time by presentation time; where decoding can't keep up it waits for the
 * next frame rather than skip one. Used on the JavaFX thread alone.
 */
public final class PlayerViewModel {
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(new Screen.Blank());
    private final ReadOnlyObjectWrapper<Duration> duration = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Optional<Integer>> frameCount = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final LayersViewModel layers;
    private final Pace pace;
    private final Aim aim = new Aim(new Screening());
    private final PlaybackRange range = new PlaybackRange();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.WHOLE);

    private Optional<ClipFrames> frames = Optional.empty();
    private Previews previews = Previews.none();
    private FrameOverlay overlay = FrameOverlay.none();
    /**
     * Makes an empty player.
     *
     * @param layers which shapes are drawn over the frames
     * @param nanoClock the clock of {@link #pulse}, in nanoseconds
     */
    public PlayerViewModel(LayersViewModel layers, LongSupplier nanoClock) {
        this.layers = layers;
        this.pace = new Pace(nanoClock);
        layers.onProperty().subscribe(() -> current().ifPresent(this::show));
        layers.layersProperty().subscribe(() -> current().ifPresent(this::show));
    }

    /** Which part is played, and whether over and over. */
    public PlaybackRange range() {
        return range;
    }

    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** Share of real time at which it plays, 0.05 to 2. */
    public DoubleProperty speedProperty() {
        return pace.speedProperty();
    }

    /** Tells how many times slower than life the file plays, so that speeds mean real time. */
    public void setSlowMotion(double factor) {
        pace.slowMotion(factor);
    }

    /** Whether it plays, or would play, towards the start. */
    public boolean isBackward() {
        return pace.isBackward();
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

    /** Which shapes are drawn over the frames. */
    public LayersViewModel layers() {
        return layers;
    }

    /** Number of frames, once the clip's end was met. */
    public ReadOnlyObjectProperty<Optional<Integer>> frameCountProperty() {
        return frameCount.getReadOnlyProperty();
    }

    /** Shows a clip from its first frame, in place of the one before, which is closed. */
    public void attach(OpenClip clip) {
        frames.ifPresent(ClipFrames::close);
        previews.close();
        frames = Optional.of(clip.frames());
        previews = clip.previews();
        overlay = FrameOverlay.none();
        playing.set(false);
        range.clear();
        zoom.set(Zoom.WHOLE);
        setSlowMotion(1);
        duration.set(clip.stated());
        frameCount.set(Optional.empty());
        aim.take(frames);
        aim.land(clip.first());
    }

    /** Closes the clip. */
    public void detach() {
        playing.set(false);
        frames.ifPresent(ClipFrames::close);
        previews.close();
        frames = Optional.empty();
        aim.take(frames);
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
        aim.arrived(picture, ofRequest);
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
        start(false);
    }

    /** Plays forward (1) or backward (-1); where it does so already, faster. */
    public void shuttle(int direction) {
        boolean back = direction < 0;
        if (playing.get() && back == isBackward()) {
            speedProperty().set(Speeds.faster(Math.max(1, speedProperty().get())));
        } else {
            start(back);
        }
    }

    private void start(boolean back) {
        if (frames.isEmpty()) {
            return;
        }
        pace.turn(back);
        current().ifPresent(picture -> {
            Optional<Range> part = range.rangeProperty().get();
            if (part.isPresent() && !part.get().holds(picture.time())) {
                aim.goTo(new FrameTarget.AtTime(
                        back ? part.get().to() : part.get().from()));
            } else if (!back && isLast(picture)) {
                aim.goTo(new FrameTarget.AtIndex(0));
            }
        });
        current().ifPresent(picture -> pace.from(picture.time()));
        playing.set(true);
    }

    public void pause() {
        playing.set(false);
    }

    /** Goes by frames, forward or (negative) back, and stays there. */
    public void step(int by) {
        pause();
        int limit = frameCount.get().map(count -> count - 1).orElse(Integer.MAX_VALUE);
        current().ifPresent(picture -> aim.step(by, picture.index(), limit));
    }

    public void toStart() {
        pause();
        aim.goTo(new FrameTarget.AtIndex(0));
    }

    public void toEnd() {
        pause();
        aim.goTo(new FrameTarget.AtEnd());
    }

    /** Shows the frame of a moment and stays there; until it is decoded, a small picture from nearby. */
    public void jumpTo(Duration moment) {
        pause();
        aim.goTo(moment, preview(moment));
    }

    /** A small picture of about a moment, if there is one yet. */
    public Optional<Picture> preview(Duration moment) {
        return previews.at(moment);
    }

    /** Goes some time on or (negative) back, and goes on playing if it did. */
    public void skip(Duration by) {
        aim.skip(by, duration.get());
    }

    /** Makes the frame on screen the first of the stretch that is played. */
    public void markIn() {
        current().ifPresent(picture -> range.setIn(picture.time(), duration.get()));
    }

    /** Makes the frame on screen the last of the stretch that is played. */
    public void markOut() {
        current().ifPresent(picture -> range.setOut(picture.time()));
    }

    /** Brings the screen up to date while playing; called before each of the screen's refreshes. */
    public void pulse(long nanos) {
        if (!playing.get() || aim.isOnTheWay() || frames.isEmpty() || current().isEmpty()) {
            return;
        }
        Picture now = current().get();
        Duration due = pace.due(nanos);
        if (leavesRange(now, due)) {
            turn();
        } else if (isBackward()) {
            playBack(frames.get(), now, due);
        } else {
            playOn(frames.get(), now, due, nanos);
        }
    }

    private boolean leavesRange(Picture now, Duration due) {
        boolean atEdge = isBackward() ? now.index() == 0 : isLast(now);
        return atEdge
                || range.rangeProperty()
                        .get()
                        .map(part -> isBackward() ? due.compareTo(part.from()) < 0 : due.compareTo(part.to()) > 0)
                        .orElse(false);
    }

    /** At the end of what is played: from its start again, or no further. */
    private void turn() {
        Optional<Range> part = range.rangeProperty().get();
        if (!range.loopingProperty().get()) {
            pause();
            // A slow screen may not have come as far yet.
            part.ifPresent(p -> aim.goTo(new FrameTarget.AtTime(isBackward() ? p.from() : p.to())));
            return;
        }
        if (isBackward()) {
            aim.goTo(part.map(p -> (FrameTarget) new FrameTarget.AtTime(p.to())).orElseGet(FrameTarget.AtEnd::new));
        } else {
            aim.goTo(new FrameTarget.AtTime(part.map(Range::from).orElse(Duration.ZERO)));
        }
    }

    private void playOn(ClipFrames open, Picture now, Duration due, long nanos) {
        Optional<Picture> next = open.latest(now.index(), due);
        if (next.isPresent()) {
            play(open, next.get());
        } else if (!open.has(now.index() + 1)) {
            Duration soon = now.time().plus(open.interval());
            pace.from(nanos, due.compareTo(soon) < 0 ? due : soon);
        }
    }

    private void playBack(ClipFrames open, Picture now, Duration due) {
        if (due.compareTo(now.time()) >= 0) {
            return;
        }
        Optional<Picture> next = open.backTo(now.index(), due);
        if (next.isPresent()) {
            play(open, next.get());
        } else {
            // Not decoded yet: the jump waits for it, and the clock goes on from there.
            aim.goTo(new FrameTarget.AtIndex(now.index() - 1));
        }
    }

    private void play(ClipFrames open, Picture picture) {
        open.playing(picture.index(), isBackward());
        aim.follow(picture);
        show(picture);
    }

    private void show(Picture picture) {
        screen.set(new Screen.Shown(picture, shapes(picture.index())));
    }

    private List<OverlayShape> shapes(int frame) {
        return layers.onProperty().get()
                ? overlay.shapes(frame, layers.layersProperty().get())
                : List.of();
    }

    private Optional<Picture> current() {
        return screen.get() instanceof Screen.Shown shown ? Optional.of(shown.picture()) : Optional.empty();
    }

    private boolean isLast(Picture picture) {
        return frames.isPresent() && frames.get().last().equals(OptionalInt.of(picture.index()));
    }

    private final class Screening implements Aim.Screening {
        @Override
        public void landed(Picture picture) {
            pace.from(picture.time());
            show(picture);
        }

        @Override
        public void passed(Picture picture) {
            show(picture);
        }
    }
}
