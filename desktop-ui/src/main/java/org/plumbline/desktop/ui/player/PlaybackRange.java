package org.plumbline.desktop.ui.player;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Which part of the clip is played, and whether over and over. */
public final class PlaybackRange {
    private final ReadOnlyObjectWrapper<Optional<Range>> range = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty looping = new SimpleBooleanProperty();

    public ReadOnlyObjectProperty<Optional<Range>> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    public BooleanProperty loopingProperty() {
        return looping;
    }

    /** Sets the in point; an out point that is not after it goes to the end of the clip. */
    public void setIn(Duration moment, Duration end) {
        Duration to = range.get()
                .map(Range::to)
                .filter(out -> out.compareTo(moment) > 0)
                .orElse(end);
        put(moment, to);
    }

    /** Sets the out point; an in point that is not before it goes to the start of the clip. */
    public void setOut(Duration moment) {
        Duration from = range.get()
                .map(Range::from)
                .filter(in -> in.compareTo(moment) < 0)
                .orElse(Duration.ZERO);
        put(from, moment);
    }

    /** Plays a stretch over and over; if that is what is being done, no longer. */
    public void toggleLoop(Range stretch) {
        boolean already = looping.get() && range.get().equals(Optional.of(stretch));
        range.set(already ? Optional.empty() : Optional.of(stretch));
        looping.set(!already);
    }

    /** The whole clip, once. */
    public void clear() {
        range.set(Optional.empty());
        looping.set(false);
    }

    private void put(Duration from, Duration to) {
        if (to.compareTo(from) > 0) {
            range.set(Optional.of(new Range(from, to)));
        }
    }
}
