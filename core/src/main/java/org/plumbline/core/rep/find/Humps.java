package org.plumbline.core.rep.find;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretches in which the bar is up, with hysteresis (biomechanics C3: up above 6 cm, down below 3 cm; both grow
 * with the range of the clip, as plates don't land twice on the same spot). A course breaks where the bar is not seen for
 * long or jumps, as it does where two clips were cut together.
 */
final class Humps {
    private static final double UP = 0.06;
    private static final double DOWN = 0.03;
    private static final double UP_SHARE = 0.20;
    private static final double DOWN_SHARE = 0.14;
    /** Already moving at such a speed in its first frame: the course begins in the middle of a lift. */
    private static final double UNDER_WAY = 0.12;

    private static final double LONGEST_BLIND_SECONDS = 0.8;
    private static final double JUMP_METRES = 0.12;
    /** A bar that goes on smoothly says that no cut moved the lifter, but a slip of the network. */
    private static final double SMALL_STEP = 0.04;

    private static final double JUMP_SPEED = 5;

    private final BarCourse bar;
    private final double up;
    private final double down;

    private Humps(BarCourse bar) {
        this.bar = bar;
        double range = 0;
        for (int i = 0; i < bar.frames(); i++) {
            range = bar.has(i) ? Math.max(range, bar.height(i)) : range;
        }
        up = Math.max(UP, UP_SHARE * range);
        down = Math.max(DOWN, DOWN_SHARE * range);
    }

    static List<Hump> of(BarCourse bar) {
        Humps humps = new Humps(bar);
        List<Hump> found = new ArrayList<>();
        int runFrom = -1;
        int last = -1;
        for (int i = 0; i < bar.frames(); i++) {
            if (!bar.has(i)) {
                continue;
            }
            if (last >= 0 && humps.breaks(last, i)) {
                humps.addFrom(runFrom, last, found);
                runFrom = i;
            } else if (last < 0) {
                runFrom = i;
            }
            last = i;
        }
        if (last >= 0) {
            humps.addFrom(runFrom, last, found);
        }
        return found;
    }

    private boolean breaks(int before, int after) {
        double gap = bar.seconds(after) - bar.seconds(before);
        double step = Math.abs(bar.height(after) - bar.height(before));
        return gap > LONGEST_BLIND_SECONDS
                || (bar.lifterJumps(before, after) && (after - before > 1 || step > SMALL_STEP))
                || (step > JUMP_METRES && step > JUMP_SPEED * gap);
    }

    /** Whether a course rises from its very first frame up to here, so that nothing tells where the bar lay. */
    private boolean risesSince(int runFrom, int to) {
        for (int i = runFrom; i <= to; i++) {
            if (!bar.has(i) || !bar.hasSpeed(i) || bar.speed(i) < UNDER_WAY) {
                return false;
            }
        }
        return true;
    }

    private void addFrom(int runFrom, int runTo, List<Hump> found) {
        int from = -1;
        int peak = -1;
        int previous = -1;
        boolean startsUp = false;
        for (int i = runFrom; i <= runTo; i++) {
            if (!bar.has(i)) {
                continue;
            }
            double height = bar.height(i);
            if (from < 0 && (height > up || (previous < 0 && height > down))) {
                from = i;
                peak = i;
                startsUp = previous < 0 || risesSince(runFrom, i);
            } else if (from >= 0) {
                peak = height > bar.height(peak) ? i : peak;
                if (height < down) {
                    found.add(new Hump(from, previous, peak, startsUp, false, runFrom, runTo));
                    from = -1;
                }
            }
            previous = i;
        }
        if (from >= 0) {
            found.add(new Hump(from, runTo, peak, startsUp, true, runFrom, runTo));
        }
    }
}
