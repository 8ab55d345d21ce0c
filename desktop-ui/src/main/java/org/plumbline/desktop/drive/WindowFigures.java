package org.plumbline.desktop.drive;

import java.util.List;
import java.util.Locale;

/**
 * What was measured of the window on one clip.
 *
 * @param shownSeconds from the program's start to the window
 * @param firstFrameSeconds from opening the clip to its first frame
 * @param forward milliseconds from each step forward to its frame
 * @param backward the same for steps back
 * @param afterJump the same for steps back at once after a jump
 * @param scrubUpdates pictures a second while the mouse goes over the line
 * @param judged milliseconds from a changed setting to the new result
 * @param clipSeconds length of the clip
 * @param played frames that were due while playing with all layers
 * @param dropped frames of them that were never shown
 * @param realTime share of real time at which it played
 * @param megabytes memory of the whole process after the scripted work
 * @param actions how many actions that work was
 */
public record WindowFigures(
        double shownSeconds,
        double firstFrameSeconds,
        List<Double> forward,
        List<Double> backward,
        List<Double> afterJump,
        double scrubUpdates,
        List<Double> judged,
        double clipSeconds,
        int played,
        int dropped,
        double realTime,
        double megabytes,
        int actions) {

    public WindowFigures {
        forward = List.copyOf(forward);
        backward = List.copyOf(backward);
        afterJump = List.copyOf(afterJump);
        judged = List.copyOf(judged);
    }

    /** The value that a share of all keep below. */
    static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    /** For a terminal, each with what it should be. */
    public String table() {
        StringBuilder text = new StringBuilder();
        line(text, "window shown after", "%.2f s", shownSeconds, "2.5 s");
        line(text, "first frame after opening", "%.2f s", firstFrameSeconds, "0.5 s");
        line(text, "step forward, 95 of 100 within", "%.0f ms", quantile(forward, 0.95), "25 ms");
        line(text, "step back, 95 of 100 within", "%.0f ms", quantile(backward, 0.95), "60 ms");
        line(text, "step back at once after a jump", "%.0f ms", quantile(afterJump, 0.95), "60 ms");
        line(text, "scrubbing, pictures a second", "%.0f", scrubUpdates, "at least 20");
        line(text, "changed setting, median", "%.0f ms", quantile(judged, 0.5), "");
        line(text, "the same for a minute of clip", "%.0f ms", quantile(judged, 0.5) * 60 / clipSeconds, "200 ms");
        line(text, "frames dropped of " + played + " played", "%.0f", dropped, "0");
        line(text, "played at a share of real time", "%.2f", realTime, "1");
        line(text, "memory after " + actions + " actions", "%.0f MB", megabytes, "1536 MB");
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String format, double value, String wanted) {
        text.append(String.format(
                Locale.ROOT,
                "%-36s %10s%s%n",
                name,
                String.format(Locale.ROOT, format, value),
                wanted.isEmpty() ? "" : "   (" + wanted + ")"));
    }
}
