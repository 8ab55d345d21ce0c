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
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.desktop.ui.overlay.FrameOverlay;
import org.plumbline.desktop.ui.overlay.LayersViewModel;
import org.plumbline.desktop.ui.playback.ClipFrames;
import org.plumbline.desktop.ui.playback.FrameTarget;
import org.plumbline.desktop.ui.playback.Picture;
import org.plumbline.desktop.ui.playback.PlaybackClock;
import org.plumbline.desktop.ui.playback.Previews;

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
    private final LayersViewModel layers;
    private final PlaybackClock clock = new PlaybackClock();
    private final PlaybackRange range = new PlaybackRange();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.WHOLE);
    private final DoubleProperty speed = new SimpleDoubleProperty(1);

    private Optional<ClipFrames> frames = Optional.empty();
    private Previews previews = Previews.none();
    private FrameOverlay overlay = FrameOverlay.none();
    private long request;
    private long served;

    /** Index the viewer stepped to; runs ahead of the screen while a frame is being decoded. */
    private int aim;

    /** Moment the viewer jumped to; runs ahead of the screen in the same way. */
    private Duration aimTime = Duration.ZERO;

    private double slowMotion = 1;
    private boolean backward;

    /**
     * Makes an empty player.
     *
     * @param layers which shapes are drawn over the frames
     * @param nanoClock the clock of {@link #pulse}, in nanoseconds
     */
    public PlayerViewModel(LayersViewModel layers, LongSupplier nanoClock) {
        this.layers = layers;
        this.nanoClock = nanoClock;
        layers.onProperty().subscribe(() -> current().ifPresent(this::show));
        layers.layersProperty().subscribe(() -> current().ifPresent(this::show));
        speed.subscribe(this::keepPace);
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
        return speed;
    }

    /** Tells how many times slower than life the file plays, so that speeds mean real time. */
    public void setSlowMotion(double factor) {
        slowMotion = factor;
        keepPace();
    }

    /** Whether it plays, or would play, towards the start. */
    public boolean isBackward() {
        return backward;
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
        served = ++request;
        land(clip.first());
    }

    /** Closes the clip. */
    public void detach() {
        playing.set(false);
        frames.ifPresent(ClipFrames::close);
        previews.close();
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
        start(false);
    }

    /** Plays forward (1) or backward (-1); where it does so already, faster. */
    public void shuttle(int direction) {
        boolean back = direction < 0;
        if (playing.get() && back == backward) {
            speed.set(Speeds.faster(Math.max(1, speed.get())));
        } else {
            start(back);
        }
    }

    private void start(boolean back) {
        if (frames.isEmpty()) {
            return;
        }
        backward = back;
        keepPace();
        current().ifPresent(picture -> {
            Optional<Range> part = range.rangeProperty().get();
            if (part.isPresent() && !part.get().holds(picture.time())) {
                goTo(new FrameTarget.AtTime(back ? part.get().to() : part.get().from()));
            } else if (!back && isLast(picture)) {
                goTo(new FrameTarget.AtIndex(0));
            }
        });
        current().ifPresent(picture -> clock.set(nanoClock.getAsLong(), picture.time()));
        playing.set(true);
    }

    private void keepPace() {
        clock.pace(nanoClock.getAsLong(), (backward ? -1 : 1) * speed.get() * slowMotion);
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

    /** Shows the frame of a moment and stays there; until it is decoded, a small picture from nearby. */
    public void jumpTo(Duration moment) {
        pause();
        aimTime = moment;
        goTo(new FrameTarget.AtTime(moment));
        if (served != request) {
            preview(moment).ifPresent(picture -> {
                aim = picture.index();
                show(picture);
            });
        }
    }

    /** A small picture of about a moment, if there is one yet. */
    public Optional<Picture> preview(Duration moment) {
        return previews.at(moment);
    }

    /** Goes some time on or (negative) back, and goes on playing if it did. */
    public void skip(Duration by) {
        Duration wanted = aimTime.plus(by);
        Duration end = duration.get();
        aimTime = wanted.isNegative() ? Duration.ZERO : wanted.compareTo(end) > 0 && !end.isZero() ? end : wanted;
        goTo(new FrameTarget.AtTime(aimTime));
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
        boolean jumping = served != request;
        if (!playing.get() || jumping || frames.isEmpty() || current().isEmpty()) {
            return;
        }
        Picture now = current().get();
        Duration due = clock.at(nanos);
        if (leavesRange(now, due)) {
            turn();
        } else if (backward) {
            playBack(frames.get(), now, due);
        } else {
            playOn(frames.get(), now, due, nanos);
        }
    }

    private boolean leavesRange(Picture now, Duration due) {
        boolean atEdge = backward ? now.index() == 0 : isLast(now);
        return atEdge
                || range.rangeProperty()
                        .get()
                        .map(part -> backward ? due.compareTo(part.from()) < 0 : due.compareTo(part.to()) > 0)
                        .orElse(false);
    }

    /** At the end of what is played: from its start again, or no further. */
    private void turn() {
        if (!range.loopingProperty().get()) {
            pause();
            return;
        }
        Optional<Range> part = range.rangeProperty().get();
        if (backward) {
            goTo(part.map(p -> (FrameTarget) new FrameTarget.AtTime(p.to())).orElseGet(FrameTarget.AtEnd::new));
        } else {
            goTo(new FrameTarget.AtTime(part.map(Range::from).orElse(Duration.ZERO)));
        }
    }

    private void playOn(ClipFrames open, Picture now, Duration due, long nanos) {
        Optional<Picture> next = open.latest(now.index(), due);
        if (next.isPresent()) {
            play(open, next.get());
        } else if (!open.has(now.index() + 1)) {
            Duration soon = now.time().plus(open.interval());
            clock.set(nanos, due.compareTo(soon) < 0 ? due : soon);
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
            goTo(new FrameTarget.AtIndex(now.index() - 1));
        }
    }

    private void play(ClipFrames open, Picture picture) {
        open.playing(picture.index(), backward);
        aim = picture.index();
        aimTime = picture.time();
        show(picture);
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
        aimTime = picture.time();
        clock.set(nanoClock.getAsLong(), picture.time());
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
}
