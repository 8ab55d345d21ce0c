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
    private static final double UP_SHARE = 0.15;
    private static final double DOWN_SHARE = 0.08;
    private static final double LONGEST_BLIND_SECONDS = 0.8;
    private static final double JUMP_METRES = 0.12;
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
        return gap > LONGEST_BLIND_SECONDS || (step > JUMP_METRES && step > JUMP_SPEED * gap);
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
                startsUp = previous < 0;
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
