package org.plumbline.core.rep.find;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.Trace;

/** Whether hands can hold the bar: what nobody holds can't leave the floor, whatever its track says. */
final class Grasp {
    /** Wrists this far above the bar don't hold it; 15 cm are a hand, the rest the error of the bar's height (metres). */
    private static final double OUT_OF_REACH = 0.36;
    /** One or two such frames may be slips of the network. */
    private static final int FEWEST = 3;

    private final BarCourse bar;
    private final Trace wrist;
    private final Trace height;

    Grasp(Kinematics kinematics, BarCourse bar) {
        this.bar = bar;
        wrist = kinematics.traces().of(Channel.WRIST_Y);
        height = kinematics.traces().of(Channel.BAR_Y);
    }

    /** The first frame from which on hands may hold the bar until another one; the given first frame if they always may. */
    int after(int first, int until) {
        int run = 0;
        for (int i = until; i >= first; i--) {
            run = isFree(i) ? run + 1 : 0;
            if (run == FEWEST) {
                return Math.min(until, i + FEWEST);
            }
        }
        return first;
    }

    private boolean isFree(int i) {
        return wrist.state(i) == SampleState.MEASURED
                && height.has(i)
                && bar.metres() * (wrist.value(i) - height.value(i)) > OUT_OF_REACH;
    }
}
