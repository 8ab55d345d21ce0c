package org.plumbline.desktop.ui.player;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.plumbline.desktop.ui.playback.PlaybackClock;

/** How fast and which way the clip runs, in shares of real time; tells which moment is due. */
final class Pace {
    private final LongSupplier nanoClock;
    private final PlaybackClock clock = new PlaybackClock();
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private double slowMotion = 1;
    private boolean backward;

    Pace(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        speed.subscribe(this::keep);
    }

    DoubleProperty speedProperty() {
        return speed;
    }

    boolean isBackward() {
        return backward;
    }

    void turn(boolean back) {
        backward = back;
        keep();
    }

    /** Tells how many times slower than life the file plays. */
    void slowMotion(double factor) {
        slowMotion = factor;
        keep();
    }

    /** Runs on from a moment of the clip. */
    void from(Duration moment) {
        clock.set(nanoClock.getAsLong(), moment);
    }

    /** The same at a moment of the wall. */
    void from(long nanos, Duration moment) {
        clock.set(nanos, moment);
    }

    Duration due(long nanos) {
        return clock.at(nanos);
    }

    private void keep() {
        clock.pace(nanoClock.getAsLong(), (backward ? -1 : 1) * speed.get() * slowMotion);
    }
}
