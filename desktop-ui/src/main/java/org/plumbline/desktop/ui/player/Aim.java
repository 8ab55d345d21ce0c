package org.plumbline.desktop.ui.player;

import java.time.Duration;
import java.util.Optional;
import org.plumbline.desktop.ui.playback.ClipFrames;
import org.plumbline.desktop.ui.playback.FrameTarget;
import org.plumbline.desktop.ui.playback.Picture;

/** Where the viewer goes; runs ahead of the screen while a frame is being decoded. */
final class Aim {
    /** How many frames a held key may run ahead of the screen. */
    private static final int LEAD = 8;

    /** What becomes of a frame that was gone to. */
    interface Screening {
        /** It is where the viewer wanted to be. */
        void landed(Picture picture);

        /** It is on the way there. */
        void passed(Picture picture);
    }

    private final Screening screening;
    private Optional<ClipFrames> frames = Optional.empty();
    private long request;
    private long served;
    private int index;
    private Duration time = Duration.ZERO;

    Aim(Screening screening) {
        this.screening = screening;
    }

    /** Goes through another clip's frames, or none, from the first on. */
    void take(Optional<ClipFrames> wanted) {
        frames = wanted;
        served = ++request;
    }

    /** Whether a frame that was asked for is not there yet. */
    boolean isOnTheWay() {
        return served != request;
    }

    /** The moment that is gone to. */
    Duration time() {
        return time;
    }

    /** Takes the place of a frame that came on screen of itself. */
    void follow(Picture picture) {
        index = picture.index();
        time = picture.time();
    }

    void goTo(FrameTarget target) {
        if (frames.isEmpty()) {
            return;
        }
        long mine = ++request;
        frames.get().goTo(target, mine).ifPresent(picture -> {
            served = mine;
            land(picture);
        });
    }

    /** Goes to a moment; until its frame is decoded, a small picture from nearby stands for it. */
    void goTo(Duration moment, Optional<Picture> small) {
        time = moment;
        goTo(new FrameTarget.AtTime(moment));
        if (isOnTheWay()) {
            small.ifPresent(picture -> {
                index = picture.index();
                screening.passed(picture);
            });
        }
    }

    /** Goes some time on or back, from where it goes already. */
    void skip(Duration by, Duration end) {
        Duration wanted = time.plus(by);
        time = wanted.isNegative() ? Duration.ZERO : wanted.compareTo(end) > 0 && !end.isZero() ? end : wanted;
        goTo(new FrameTarget.AtTime(time));
    }

    /**
     * Goes by frames, unless that is too far ahead of the screen.
     *
     * @param onScreen index of the frame on screen
     * @param last index of the last frame one may go to
     */
    void step(int by, int onScreen, int last) {
        int wanted = Math.clamp((long) index + by, 0, last);
        if (Math.abs(wanted - onScreen) <= LEAD) {
            index = wanted;
            goTo(new FrameTarget.AtIndex(wanted));
        }
    }

    /** A frame that was asked for has been decoded; an older request than the one on screen is out of date. */
    void arrived(Picture picture, long ofRequest) {
        if (ofRequest <= served) {
            return;
        }
        served = ofRequest;
        if (ofRequest == request) {
            land(picture);
        } else {
            screening.passed(picture);
        }
    }

    /** Stands on a frame. */
    void land(Picture picture) {
        follow(picture);
        screening.landed(picture);
    }
}
