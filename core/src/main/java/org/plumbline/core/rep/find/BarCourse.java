package org.plumbline.core.rep.find;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.signal.Trace;

/** The bar's height and speed in metres over the frames in which it is known, with interpolated crossings. */
final class BarCourse {
    /** Without a scale lengths are in trunk lengths; a trunk is about this long (biomechanics B9, stature 1.75 m). */
    private static final double TRUNK_METRES = 0.50;

    private static final double JUMP_METRES = 0.12;
    private static final double JUMP_SPEED = 3.5;

    private final Traces traces;
    private final Trace height;
    private final Trace velocity;
    private final Trace shoulder;
    private final double metres;
    private final boolean byPlate;

    BarCourse(Kinematics kinematics) {
        traces = kinematics.traces();
        height = traces.of(Channel.BAR_HEIGHT);
        velocity = traces.of(Channel.BAR_VELOCITY);
        shoulder = traces.of(Channel.SHOULDER_Y);
        metres = kinematics.scale() instanceof Scale.Calibrated ? 1 : TRUNK_METRES;
        byPlate = kinematics.scale() instanceof Scale.Calibrated scale && scale.source() == Scale.Source.PLATE;
    }

    /** Whether the plate itself was followed; otherwise hands stand in, which also rise without a bar in them. */
    boolean byPlate() {
        return byPlate;
    }

    /** Metres per unit of the kinematics' lengths. */
    double metres() {
        return metres;
    }

    int frames() {
        return traces.frames();
    }

    double seconds(int frame) {
        return traces.seconds(frame);
    }

    boolean has(int frame) {
        return height.has(frame);
    }

    double height(int frame) {
        return metres * height.value(frame);
    }

    boolean hasSpeed(int frame) {
        return velocity.has(frame);
    }

    double speed(int frame) {
        return metres * velocity.value(frame);
    }

    /** Whether the bar counts as still: slower than a limit, or than its own noise where the picture is small. */
    boolean slowerThan(double limit, int frame) {
        return velocity.has(frame)
                && Math.abs(velocity.value(frame)) * metres < Math.max(limit, metres * velocity.error(frame));
    }

    /** Whether the bar may be slower than a limit, within the error of its speed. */
    boolean maybeSlowerThan(double limit, int frame) {
        return velocity.has(frame) && (Math.abs(velocity.value(frame)) - velocity.error(frame)) * metres < limit;
    }

    /** Whether the lifter is elsewhere from one frame to the next: two lifts cut together. */
    boolean lifterJumps(int from, int to) {
        int before = from;
        for (int i = from + 1; i <= to; i++) {
            if (!shoulder.has(i)) {
                continue;
            }
            if (shoulder.has(before)) {
                double step = metres * Math.abs(shoulder.value(i) - shoulder.value(before));
                if (step > JUMP_METRES && step > JUMP_SPEED * (seconds(i) - seconds(before))) {
                    return true;
                }
            }
            before = i;
        }
        return false;
    }

    /** Moment between two neighbouring known frames at which the height passes a level. */
    double crossing(int before, int after, double level) {
        double low = height(before);
        double high = height(after);
        double share = high == low ? 0 : Math.clamp((level - low) / (high - low), 0, 1);
        return seconds(before) + share * (seconds(after) - seconds(before));
    }

    /** The known frame before one, or −1. */
    int previous(int frame) {
        int i = frame - 1;
        while (i >= 0 && !has(i)) {
            i--;
        }
        return i;
    }
}
