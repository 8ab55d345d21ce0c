package org.plumbline.desktop.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.plumbline.core.port.ProgressListener;

/**
 * How far the work has come and how long it will take: one line that is rewritten where a person watches, else a plain line
 * now and then. Several threads may report.
 */
final class ProgressLine implements ProgressListener {
    private static final long LIVE_PAUSE_NANOS = 100_000_000L;
    private static final long PLAIN_PAUSE_NANOS = 15_000_000_000L;
    private static final double NANOS = 1e9;
    private static final int BAR = 24;
    private static final double FIRST_GUESS_SECONDS = 2;
    private static final double FIRST_GUESS_SHARE = 0.02;

    private final Terminal terminal;
    private final String name;
    private final LongSupplier clock;
    private final long start;
    private long last;
    private int width;
    private boolean closed;

    ProgressLine(Terminal terminal, String name, LongSupplier clock) {
        this.terminal = terminal;
        this.name = name;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.last = start - (terminal.live() ? LIVE_PAUSE_NANOS : 0);
    }

    @Override
    public synchronized void progress(String stage, double done) {
        long now = clock.getAsLong();
        long pause = terminal.live() ? LIVE_PAUSE_NANOS : PLAIN_PAUSE_NANOS;
        if (closed || now - last < pause) {
            return;
        }
        last = now;
        double share = Math.clamp(done, 0, 1);
        String left = left((now - start) / NANOS, share);
        int percent = (int) Math.floor(100 * share);
        if (terminal.live()) {
            int full = (int) Math.round(BAR * share);
            rewrite(String.format(
                    Locale.ROOT,
                    "%s  [%s%s] %3d %%  %s%s",
                    name,
                    "#".repeat(full),
                    "-".repeat(BAR - full),
                    percent,
                    stage,
                    left));
        } else {
            terminal.err().println(name + ": " + percent + " %, " + stage + left);
        }
    }

    private void rewrite(String line) {
        String padding = " ".repeat(Math.max(0, width - line.length()));
        width = line.length();
        terminal.err().print("\r" + line + padding);
        terminal.err().flush();
    }

    private static String left(double elapsed, double share) {
        if (elapsed < FIRST_GUESS_SECONDS || share < FIRST_GUESS_SHARE) {
            return "";
        }
        long seconds = Math.round(elapsed * (1 - share) / share);
        if (seconds >= 60) {
            return String.format(Locale.ROOT, ", about %d min %02d s left", seconds / 60, seconds % 60);
        }
        return ", about " + Math.max(1, seconds) + " s left";
    }

    /** Takes the line away. */
    synchronized void takeAway() {
        if (!closed && terminal.live() && width > 0) {
            terminal.err().print("\r" + " ".repeat(width) + "\r");
            terminal.err().flush();
        }
        closed = true;
    }
}
