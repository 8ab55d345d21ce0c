package org.plumbline.samples.body;

/**
 * When a repetition happens; seconds since the first frame. The exact times of its events follow from the motion.
 *
 * @param rep counted from 0
 * @param from the pull begins, or for one that hangs the way down
 * @param turn the hold is over; for one that hangs the way up begins
 * @param to the next repetition's beginning, or the end
 */
public record Span(int rep, Kind kind, double from, double turn, double to) {
    /** What kind of repetition. */
    public enum Kind {
        /** From a bar that lies still. */
        DEAD_STOP,
        /** From a bar that has just touched the floor. */
        TOUCH_AND_GO,
        /** Given up below the knee. */
        FAILED,
        /** From the top, never on the floor. */
        HANGING
    }
}
