package org.plumbline.core.measure.context;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.measure.sample.Estimate;
import org.plumbline.core.measure.sample.Noise;
import org.plumbline.core.measure.sample.Samples;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.signal.Trace;

/**
 * The height of the bar while it lies on the floor before a repetition, from which its way counts. At lift-off the bar is up
 * a centimetre by definition (biomechanics C3), and the filter has begun to lift it 0.1 s earlier.
 */
public final class FloorLevel {
    private static final double LOOK_BACK_SECONDS = 1.0;
    /** The 6 Hz filter spreads the start of the movement over so long. */
    private static final double SPREAD_SECONDS = 0.1;
    /** Slower than the start of a grinding pull, metres a second. */
    private static final double LYING = 0.02;
    /** What lies this much higher than the bar's lowest place lies somewhere else, metres. */
    private static final double SAME_PLACE = 0.02;

    private FloorLevel() {}

    /** Typical height at rest in the second before lift-off; the lowest place where the bar never came to rest. */
    public static Estimate before(RepContext rep) {
        Trace height = rep.traces().of(Channel.BAR_HEIGHT);
        Trace speed = rep.traces().of(Channel.BAR_VELOCITY);
        Window before = rep.around(RepEvent.LIFT_OFF, LOOK_BACK_SECONDS, 0);
        int lowest = -1;
        for (int i = before.from(); i <= before.to(); i++) {
            lowest = height.has(i) && (lowest < 0 || height.value(i) < height.value(lowest)) ? i : lowest;
        }
        if (lowest < 0) {
            return rep.mean(Channel.BAR_HEIGHT, rep.around(RepEvent.LIFT_OFF, 0.05, 0.05));
        }
        double settled = rep.seconds(RepEvent.LIFT_OFF) - SPREAD_SECONDS;
        double sum = 0;
        double squares = 0;
        int lying = 0;
        for (int i = before.from(); i <= before.to() && rep.traces().seconds(i) <= settled; i++) {
            boolean still = height.has(i) && speed.has(i) && Math.abs(speed.value(i)) < LYING;
            if (still && height.value(i) < height.value(lowest) + SAME_PLACE) {
                sum += height.value(i);
                squares += height.error(i) * height.error(i);
                lying++;
            }
        }
        if (lying == 0) {
            return new Samples(rep.traces(), Channel.BAR_HEIGHT, before).at(lowest);
        }
        double seconds = (lying - 1) / rep.framesPerSecond();
        return new Estimate(sum / lying, Noise.ofMean(Math.sqrt(squares / lying), lying, seconds));
    }
}
