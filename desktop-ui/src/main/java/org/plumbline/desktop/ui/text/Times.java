package org.plumbline.desktop.ui.text;

import java.time.Duration;
import java.util.Locale;

/** Moments and spans for people. */
public final class Times {
    private Times() {}

    /** A moment of a clip to the millisecond, for example {@code 1:02.467}. */
    public static String moment(Duration time) {
        long millis = Math.max(0, Math.round(time.toNanos() / 1e6));
        return String.format(Locale.ROOT, "%d:%02d.%03d", millis / 60_000, millis / 1000 % 60, millis % 1000);
    }

    /** A moment to the hundredth of a second, for example {@code 1:02.47}. */
    public static String shortMoment(Duration time) {
        long hundredths = Math.max(0, Math.round(time.toNanos() / 1e7));
        return String.format(Locale.ROOT, "%d:%02d.%02d", hundredths / 6000, hundredths / 100 % 60, hundredths % 100);
    }

    /** How long something will take, roughly: nobody needs the second of a long wait. */
    public static String left(Duration span, Texts texts) {
        long seconds = Math.max(1, span.toSeconds());
        if (seconds < 60) {
            return texts.get("time.seconds", Long.toString(seconds < 10 ? seconds : (seconds + 4) / 5 * 5));
        }
        return texts.get("time.minutes", Long.toString((seconds + 30) / 60));
    }
}
