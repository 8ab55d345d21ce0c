package org.plumbline.vision.clip;

/**
 * Presentation times that strictly increase and start at 0. Sound time stamps pass unchanged; a stamp that does not come
 * after the one before it (written twice, out of order, or started anew by joined files) is given a place of its own,
 * so that no shown frame is lost.
 */
public final class FrameTimes {
    private final long nominal;
    private long first;
    private long last;
    private long offset;
    private boolean started;
    private boolean repaired;

    /**
     * Makes a row of times.
     *
     * @param nominal time between frames in nanoseconds that stands in where stamps say nothing, positive
     */
    public FrameTimes(long nominal) {
        this.nominal = nominal;
    }

    /** Whether a stamp (nanoseconds) can be taken as it is, so that {@link #accept(long, long)} needs no following one. */
    public boolean increases(long stamp) {
        return !started || stamp - first + offset > last;
    }

    /**
     * Takes the next frame's stamp.
     *
     * @param stamp nanoseconds
     * @param following stamp of the frame after it in nanoseconds; equal to {@code stamp} where there is none
     * @return the frame's time in nanoseconds
     */
    public long accept(long stamp, long following) {
        if (!started) {
            started = true;
            first = stamp;
            last = 0;
            return 0;
        }
        long time = stamp - first + offset;
        if (time > last) {
            last = time;
            return time;
        }
        repaired = true;
        long next = following - first + offset;
        if (next > last) {
            last += Math.max(1, (next - last) / 2);
        } else if (following > stamp) {
            // The clock was set back and runs on from there.
            offset += last + nominal - time;
            last += nominal;
        } else {
            last += Math.max(1, nominal / 2);
        }
        return last;
    }

    /** Goes on after a jump to a frame whose stamps are known to be sound. */
    public long resume(long stamp) {
        last = stamp - first + offset;
        return last;
    }

    /** Whether any time differs from its stamp. */
    public boolean repaired() {
        return repaired;
    }
}
