package org.plumbline.desktop.ui.correct;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.correction.Correction;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.desktop.ui.analysis.ReviewedClip;

/** Putting right what was seen in the open clip: what is held, where it is taken, and every step back and forth. */
public final class CorrectViewModel {
    private final Consumer<Corrections> changed;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Handle.Placed>> handles = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Handle>> held = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper undoable = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper redoable = new ReadOnlyIntegerWrapper();
    private Optional<ReviewedClip> review = Optional.empty();
    private Optional<Path> clip = Optional.empty();
    private History history = new History(Corrections.none());
    private final ReadOnlyObjectWrapper<Optional<PixelPoint>> aim = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int frame;
    private Duration moment = Duration.ZERO;

    /**
     * Makes one without a clip.
     *
     * @param changed takes the corrections in force after every change
     */
    public CorrectViewModel(Consumer<Corrections> changed) {
        this.changed = changed;
        on.subscribe(now -> {
            if (!now) {
                aim.set(Optional.empty());
            }
        });
    }

    /** Whether a press on the picture takes hold rather than plays. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** What can be held in the frame on screen, where it is now. */
    public ReadOnlyObjectProperty<List<Handle.Placed>> handlesProperty() {
        return handles.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Handle>> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /** How many steps can be taken back. */
    public ReadOnlyIntegerProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Takes a new result; of another clip than before with its own corrections and no steps to take back. */
    public void show(ReviewedClip shown) {
        if (!clip.equals(Optional.of(shown.clip()))) {
            clip = Optional.of(shown.clip());
            history = new History(shown.corrections());
            count();
        }
        review = Optional.of(shown);
        place();
    }

    /** Forgets the clip. */
    public void clear() {
        review = Optional.empty();
        clip = Optional.empty();
        history = new History(Corrections.none());
        on.set(false);
        aim.set(Optional.empty());
        held.set(Optional.empty());
        count();
        place();
    }

    /** Tells which frame is on screen. */
    public void look(int index, Duration time) {
        moment = time;
        if (index != frame) {
            frame = index;
            place();
        }
    }

    /** Where a lifter would be picked; empty while none is being picked. */
    public ReadOnlyObjectProperty<Optional<PixelPoint>> aimProperty() {
        return aim.getReadOnlyProperty();
    }

    /** Begins to pick another person as the lifter, from the middle of the picture; or stops it. */
    public void aim(boolean picking) {
        held.set(Optional.empty());
        aim.set(review.filter(shown -> picking)
                .map(shown -> shown.lift().video())
                .map(video -> new PixelPoint(video.width() / 2.0, video.height() / 2.0)));
    }

    /** Takes the place to pick from along, within the picture. */
    public void aimBy(double x, double y) {
        review.map(shown -> shown.lift().video())
                .ifPresent(video -> aim.set(aim.get()
                        .map(at -> new PixelPoint(
                                Math.clamp(at.x() + x, 0, video.width() - 1.0),
                                Math.clamp(at.y() + y, 0, video.height() - 1.0)))));
    }

    /** The person at a place of the frame on screen is the lifter; the clip is looked at anew. */
    public void pick(PixelPoint place) {
        aim.set(Optional.empty());
        apply(new Correction.LifterPicked(moment, place));
    }

    /** Takes hold of something, or (empty) lets go. */
    public void hold(Optional<Handle> handle) {
        held.set(handle);
    }

    /** Holds the next handle (1) or the one before (-1); false past the last, where nothing is held any more. */
    public boolean holdNext(int by) {
        List<Handle> all = handles.get().stream().map(Handle.Placed::handle).toList();
        int from = held.get().map(all::indexOf).orElse(by > 0 ? -1 : all.size());
        int next = from + by;
        boolean there = next >= 0 && next < all.size();
        held.set(there ? Optional.of(all.get(next)) : Optional.empty());
        return there;
    }

    /** Takes what is held along, for the eye only. */
    public void drag(PixelPoint to) {
        handles.set(handles.get().stream()
                .map(one -> held.get().equals(Optional.of(one.handle())) ? one.at(to) : one)
                .toList());
    }

    /** Leaves what is held where it is now. */
    public void drop() {
        heldPlace().ifPresent(place -> apply(place.correction(frame)));
    }

    /** Moves what is held by pixels. */
    public void nudge(double x, double y) {
        heldPlace().ifPresent(one -> {
            // A rim is larger to the right and upwards.
            boolean rim = one.handle() instanceof Handle.PlateRim;
            drag(new PixelPoint(one.place().x() + (rim ? x - y : x), one.place().y() + (rim ? 0 : y)));
            drop();
        });
    }

    /** Sets an event of the repetition nearest to the frame on screen to that frame. */
    public void set(RepEvent event) {
        review.map(ReviewedClip::analysis)
                .flatMap(this::within)
                .ifPresent(within -> apply(new Correction.EventSet(frame, within, event)));
    }

    /** Number of the repetition whose events would be set. */
    public Optional<Integer> repHere() {
        return review.map(ReviewedClip::analysis).flatMap(this::rep).map(Rep::number);
    }

    /** Sets the floor to the lowest point of what is held. */
    public void floorHere() {
        heldPlace().ifPresent(one -> apply(new Correction.FloorSet(frame, one.lowest())));
    }

    /** Adds one. */
    public void apply(Correction correction) {
        if (review.isPresent() && history.add(history.now().with(correction))) {
            tell();
        }
    }

    public void undo() {
        if (history.undo()) {
            tell();
        }
    }

    public void redo() {
        if (history.redo()) {
            tell();
        }
    }

    /** What is in force. */
    public Corrections corrections() {
        return history.now();
    }

    private Optional<Handle.Placed> heldPlace() {
        return handles.get().stream()
                .filter(one -> held.get().equals(Optional.of(one.handle())))
                .findFirst();
    }

    private void tell() {
        count();
        changed.accept(history.now());
    }

    private void count() {
        undoable.set(history.undoable());
        redoable.set(history.redoable());
    }

    private void place() {
        List<Keypoint> joints = review.map(ReviewedClip::joints).orElse(List.of());
        handles.set(review.map(shown -> Handles.of(shown.corrected(), joints, frame))
                .orElse(List.of()));
    }

    private Optional<Rep> rep(LiftAnalysis analysis) {
        if (frame >= analysis.traces().frames()) {
            return Optional.empty();
        }
        Duration now = analysis.traces().time(frame);
        return analysis.reps().stream()
                .map(AnalyzedRep::rep)
                .filter(rep -> !rep.events().isEmpty())
                .min(Comparator.comparing(rep -> middle(rep).minus(now).abs()));
    }

    private static Duration middle(Rep rep) {
        return Collections.min(rep.events().values())
                .plus(Collections.max(rep.events().values()))
                .dividedBy(2);
    }

    /** A frame in the middle of the repetition nearest to the frame on screen. */
    private Optional<Integer> within(LiftAnalysis analysis) {
        return rep(analysis).map(rep -> {
            int at = 0;
            while (at + 1 < analysis.traces().frames()
                    && analysis.traces().time(at).compareTo(middle(rep)) < 0) {
                at++;
            }
            return at;
        });
    }
}
