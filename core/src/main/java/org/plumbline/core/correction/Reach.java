package org.plumbline.core.correction;

import org.plumbline.core.signal.Robust;

/**
 * How far the correction of one frame reaches to one side. A track that was wrong over a stretch jumps back at its end: where
 * a jump undoes the correction, the frames beyond were right and are left alone. Without such a jump the correction fades
 * until the first frame that can be trusted again, but not before {@link #LEAST_SECONDS}, nor later than
 * {@link #MOST_SECONDS}.
 *
 * @param last the furthest frame it reaches
 * @param sharp whether it holds in full until there
 * @param fadedAt second at which it has faded; of no meaning where it is sharp
 */
record Reach(int last, boolean sharp, double fadedAt) {
    /** A correction fades over at least this long on each side. */
    static final double LEAST_SECONDS = 0.35;

    /** However little can be trusted, it ends here. */
    static final double MOST_SECONDS = 1.5;

    private static final double SHORTEST_SECONDS = 0.1;
    private static final int NEAR = 4;
    private static final double UNDONE_LEAST = 0.55;
    private static final double UNDONE_MOST = 1.6;
    private static final double ABOVE_NOISE = 4;

    /**
     * Finds it.
     *
     * @param key the corrected frame
     * @param offset what the correction adds there, one number per channel
     * @param side 1 towards the end, -1 towards the start
     */
    static Reach of(Track track, int key, double[] offset, int side) {
        double start = track.seconds()[key];
        Reach faded = new Reach(-1, false, start);
        int at = key;
        while (true) {
            int next = at + side;
            boolean open = track.goesOn(at, next);
            if (open && undoes(track, at, next, key, offset)) {
                return new Reach(at, true, start);
            }
            double gone = open ? Math.abs(track.seconds()[next] - start) : MOST_SECONDS;
            if (faded.last < 0 && !open) {
                return new Reach(at, true, start);
            }
            if (faded.last < 0 && (gone >= MOST_SECONDS || (gone >= LEAST_SECONDS && track.trusted()[next]))) {
                faded = new Reach(at, false, track.seconds()[next]);
            }
            if (gone >= MOST_SECONDS) {
                return faded;
            }
            at = next;
        }
    }

    /**
     * The same, but where a neighbouring key needed more, not beyond the moment at which a straight line through both comes to
     * nothing.
     *
     * @param key whose reach this is, away from the other
     */
    Reach towardsZero(Track track, Key key, Key other) {
        if (sharp || other.size() <= key.size()) {
            return this;
        }
        double here = track.seconds()[key.frame()];
        double apart = here - track.seconds()[other.frame()];
        double zero = Math.max(SHORTEST_SECONDS, Math.abs(apart) * key.size() / (other.size() - key.size()));
        if (zero >= Math.abs(fadedAt - here)) {
            return this;
        }
        int side = apart > 0 ? 1 : -1;
        int end = key.frame();
        while (end != last && Math.abs(track.seconds()[end + side] - here) < zero) {
            end += side;
        }
        return new Reach(end, false, here + side * zero);
    }

    /** Share of the correction that a frame within reach gets. */
    double share(double keySecond, double second) {
        if (sharp || second == keySecond) {
            return 1;
        }
        return 0.5 * (1 + Math.cos(Math.PI * (second - keySecond) / (fadedAt - keySecond)));
    }

    /** Whether the raw track itself jumps by about the correction between two frames. */
    private static boolean undoes(Track track, int from, int to, int key, double[] offset) {
        double along = 0;
        double size = 0;
        double noise = 0;
        for (int c = 0; c < offset.length; c++) {
            double[] values = track.values()[c];
            double usual = step(track, values, from, to);
            double jump = values[to] - values[from] - usual;
            along += jump * offset[c];
            size += offset[c] * offset[c];
            noise = Math.max(noise, noise(track, values, key));
        }
        if (size == 0 || Math.sqrt(size) < ABOVE_NOISE * noise) {
            return false;
        }
        double undone = along / size;
        return undone >= UNDONE_LEAST && undone <= UNDONE_MOST;
    }

    /** The usual step of the track around here; a single jump does not change a median. */
    private static double step(Track track, double[] values, int from, int to) {
        Robust steps = new Robust();
        for (int i = Math.max(1, Math.max(from, to) - NEAR);
                i <= Math.min(track.frames() - 1, Math.max(from, to) + NEAR);
                i++) {
            if (track.present()[i] && track.present()[i - 1]) {
                steps.add(values[i] - values[i - 1]);
            }
        }
        return (to - from) * median(steps);
    }

    /** How much the track trembles around a frame: the median change from one step to the next. */
    private static double noise(Track track, double[] values, int key) {
        Robust changes = new Robust();
        for (int i = Math.max(1, key - 4 * NEAR); i <= Math.min(track.frames() - 2, key + 4 * NEAR); i++) {
            if (track.present()[i] && track.present()[i - 1] && track.present()[i + 1]) {
                changes.add(Math.abs(values[i + 1] - 2 * values[i] + values[i - 1]));
            }
        }
        return median(changes);
    }

    private static double median(Robust numbers) {
        return numbers.count() == 0 ? 0 : numbers.median();
    }
}
