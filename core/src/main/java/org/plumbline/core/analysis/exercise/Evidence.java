package org.plumbline.core.analysis.exercise;

import java.util.Arrays;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Foot;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.signal.Robust;
import org.plumbline.core.signal.Trace;

/**
 * What tells exercises apart, taken over the frames in which the bar is low, and in which it is high. Lengths are in trunk
 * lengths, so that a wrong plate size does no harm; a number that could not be seen is NaN, and compares as false.
 *
 * @param seenShare share of the frames with a pose
 * @param range of the bar's height
 * @param hang how far the wrists are below the shoulders while the bar is up; straight hanging arms 1.1 to 1.3
 * @param barHang how far the bar is below the shoulders while it is up; hanging in straight arms 1.2 to 1.4. Hands are
 *     behind the plate, so this is the surer of the two
 * @param handsToBar distance in height between wrists and bar while it is up
 * @param trunkLow trunk angle while the bar is low, degrees
 * @param trunkHigh trunk angle while the bar is high, degrees
 * @param barOverKneeLow height of the bar over the knee while it is low
 * @param barOverHipHigh height of the bar over the hip while it is high
 * @param floorGap height of the low bar over that of a plate lying on the floor; NaN where the foot was not seen
 * @param kneeLow knee angle while the bar is low, degrees
 * @param restsLow seconds for which the bar lies still at its lowest
 * @param turnsLow whether the bar was seen to come down from the top to its lowest and to go up again
 */
record Evidence(
        double seenShare,
        double range,
        double hang,
        double barHang,
        double handsToBar,
        double trunkLow,
        double trunkHigh,
        double barOverKneeLow,
        double barOverHipHigh,
        double floorGap,
        double kneeLow,
        double restsLow,
        boolean turnsLow) {

    private static final double LOW_SHARE = 0.15;
    private static final double HIGH_SHARE = 0.85;
    /** Where head and shoulders leave the picture on the way up. */
    private static final double RATHER_HIGH_SHARE = 0.6;

    /** Shoulder to bar: an arm is 1.34 trunk lengths (B9), and the camera's pitch may add a little. */
    private static final double REACH = 1.75;

    private static final double STILL_SPEED = 0.05;

    static Evidence of(Kinematics kinematics, double plateRadiusMetres) {
        Traces traces = kinematics.traces();
        Trace height = traces.of(Channel.BAR_HEIGHT);
        Trace shoulderY = traces.of(Channel.SHOULDER_Y);
        Trace wristY = traces.of(Channel.WRIST_Y);
        Trace hipY = traces.of(Channel.HIP_Y);
        Trace kneeY = traces.of(Channel.KNEE_Y);
        Trace barY = traces.of(Channel.BAR_Y);
        Trace trunkAngle = traces.of(Channel.TRUNK_ANGLE);
        double trunk = trunkLength(kinematics);
        int n = traces.frames();
        boolean[] all = new boolean[n];
        Arrays.fill(all, true);
        double top = quantile(values(height, all), 0.98);
        boolean[] low = band(height, Double.NEGATIVE_INFINITY, LOW_SHARE * top);
        boolean[] high = band(height, HIGH_SHARE * top, Double.POSITIVE_INFINITY);
        boolean[] up = band(height, 0.3 * top, Double.POSITIVE_INFINITY);
        boolean[] bent = inReach(low, shoulderY, barY, REACH * trunk);
        int poses = 0;
        for (int i = 0; i < n; i++) {
            poses += hipY.has(i) || shoulderY.has(i) ? 1 : 0;
        }
        boolean floorKnown = kinematics.foot() instanceof Foot.Planted;
        double barLow = quantile(values(barY, low), 0.3);
        return new Evidence(
                n == 0 ? 0 : (double) poses / n,
                top / trunk,
                quantile(differences(shoulderY, wristY, up), 0.2) / trunk,
                quantile(differences(shoulderY, barY, up), 0.2) / trunk,
                Math.abs(quantile(differences(wristY, barY, up), 0.5)) / trunk,
                quantile(values(trunkAngle, bent), 0.3),
                firstKnown(
                        quantile(values(trunkAngle, high), 0.7),
                        quantile(values(trunkAngle, band(height, RATHER_HIGH_SHARE * top, top)), 0.9)),
                quantile(differences(barY, kneeY, bent), 0.5) / trunk,
                quantile(differences(barY, hipY, high), 0.5) / trunk,
                floorKnown ? (barLow - plateRadiusMetres) / trunk : Double.NaN,
                quantile(values(traces.of(Channel.KNEE_ANGLE), bent), 0.5),
                longestRest(traces, low),
                turns(height, low, high));
    }

    private static double trunkLength(Kinematics kinematics) {
        return kinematics.scale() instanceof Scale.Calibrated scale && kinematics.trunkLengthPixels() > 0
                ? scale.metresPerPixelAtLifter() * kinematics.trunkLengthPixels()
                : 1;
    }

    private static boolean[] band(Trace height, double from, double to) {
        boolean[] inside = new boolean[height.length()];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = height.has(i) && height.value(i) >= from && height.value(i) <= to;
        }
        return inside;
    }

    /** Frames in which arms can reach the bar: before a lift someone stands beside a bar on the floor. */
    private static boolean[] inReach(boolean[] frames, Trace shoulder, Trace bar, double reach) {
        boolean[] on = new boolean[frames.length];
        for (int i = 0; i < on.length; i++) {
            on[i] = frames[i] && shoulder.has(i) && bar.has(i) && shoulder.value(i) - bar.value(i) < reach;
        }
        return on;
    }

    private static double firstKnown(double first, double second) {
        return Double.isNaN(first) ? second : first;
    }

    private static Robust values(Trace trace, boolean[] frames) {
        Robust some = new Robust();
        for (int i = 0; i < frames.length; i++) {
            if (frames[i] && trace.has(i)) {
                some.add(trace.value(i));
            }
        }
        return some;
    }

    private static Robust differences(Trace a, Trace b, boolean[] frames) {
        Robust some = new Robust();
        for (int i = 0; i < frames.length; i++) {
            if (frames[i] && a.has(i) && b.has(i)) {
                some.add(a.value(i) - b.value(i));
            }
        }
        return some;
    }

    private static double quantile(Robust values, double share) {
        return values.count() == 0 ? Double.NaN : values.quantile(share);
    }

    /** Down and up in one unbroken course. */
    private static boolean turns(Trace height, boolean[] low, boolean[] high) {
        boolean wasHigh = false;
        boolean cameDown = false;
        for (int i = 0; i < low.length; i++) {
            if (!height.has(i)) {
                wasHigh = false;
                cameDown = false;
            } else if (high[i]) {
                if (cameDown) {
                    return true;
                }
                wasHigh = true;
            } else if (low[i] && wasHigh) {
                cameDown = true;
            }
        }
        return false;
    }

    private static double longestRest(Traces traces, boolean[] low) {
        Trace speed = traces.of(Channel.BAR_VELOCITY);
        double longest = 0;
        double since = -1;
        for (int i = 0; i < low.length; i++) {
            boolean still = low[i] && speed.has(i) && Math.abs(speed.value(i)) < STILL_SPEED;
            since = !still ? -1 : since < 0 ? traces.seconds(i) : since;
            longest = still ? Math.max(longest, traces.seconds(i) - since) : longest;
        }
        return longest;
    }
}
