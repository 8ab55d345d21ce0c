package org.plumbline.core.rep.find;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.signal.Trace;

/** Finds the events of one repetition (biomechanics C3), refined between frames; what was not seen is left out. */
final class EventFinder {
    private static final double NEVER = -1;
    private static final double UNKNOWN = -2;
    private static final double LIFTED = 0.01;
    private static final double CLEARLY_LIFTED = 0.02;
    private static final double LANDED = 0.02;
    private static final double STARTING_SPEED = 0.03;
    private static final double STILL_SPEED = 0.05;
    /** Slower than the start of a grinding pull, faster than the noise of a plate that lies still. */
    private static final double LYING_SPEED = 0.02;

    /** A crossing farther than this from what the slowing-down says is noise. */
    private static final double NOISE_SECONDS = 0.012;

    private static final double NEAR_TOP = 0.97;
    private static final double PLATEAU_SHARE = 0.92;
    private static final double PLATEAU_QUANTILE = 0.8;
    private static final double TOP_PAUSE_SECONDS = 0.10;
    /** At the end of a clip a bar that sank less may only sway. */
    private static final double DESCENDED_SHARE = 0.85;

    private static final double KNEE_SHARE = 0.45;
    private static final double REST_SECONDS = 0.6;
    private static final double REST_REACH = 0.06;

    private final BarCourse bar;
    private final Grasp grasp;
    private final Trace bodyBar;
    private final Trace knee;

    /** Seconds either side of the bar passing the knee over which both move almost evenly. */
    private static final double KNEE_NEIGHBOURHOOD = 0.12;

    EventFinder(Kinematics kinematics, BarCourse bar) {
        this.bar = bar;
        grasp = new Grasp(kinematics, bar);
        bodyBar = kinematics.traces().of(Channel.BAR_Y);
        knee = kinematics.traces().of(Channel.KNEE_Y);
    }

    /**
     * Finds the events from lift-off to touchdown.
     *
     * @param after first frame that may belong to this repetition
     * @param until last frame that may
     * @param lockedOut whether the peak is a lockout; if not, neither it nor the descent from it is given
     */
    Map<RepEvent, Duration> find(Hump hump, int after, int until, boolean lockedOut) {
        Map<RepEvent, Duration> events = new EnumMap<>(RepEvent.class);
        double floor = hump.startsUp() ? 0 : restBefore(hump, after);
        if (!hump.startsUp() && leavesTheFloor(hump, after)) {
            put(events, RepEvent.LIFT_OFF, liftOff(hump, grasp.after(after, hump.from()), floor));
        }
        double range = bar.height(hump.peak()) - floor;
        double top = floor + NEAR_TOP * (plateau(hump) - floor);
        boolean sawArrival = bar.height(hump.from()) < top;
        if (lockedOut && sawArrival) {
            put(events, RepEvent.LOCKOUT, lockout(hump, top));
        }
        double kneePass = kneePass(hump, floor + KNEE_SHARE * range, lockedOut ? lockout(hump, top) : Double.MAX_VALUE);
        if (kneePass >= 0) {
            put(events, RepEvent.KNEE_PASS, kneePass);
        }
        boolean cameDown = !hump.endsUp() || bar.height(hump.to()) < floor + DESCENDED_SHARE * range;
        if (lockedOut && cameDown) {
            put(events, RepEvent.DESCENT, descent(hump, top));
        }
        if (!hump.endsUp()) {
            put(events, RepEvent.TOUCHDOWN, touchdown(hump, until));
        }
        return events;
    }

    private static void put(Map<RepEvent, Duration> events, RepEvent event, double seconds) {
        events.put(event, Duration.ofNanos(Math.round(seconds * 1e9)));
    }

    /** Level at which the bar lay just before: plates don't come down twice on the same spot. */
    double restBefore(Hump hump, int after) {
        double[] levels = new double[hump.from()];
        int n = 0;
        for (int i = hump.from() - 1;
                i >= after && bar.seconds(hump.from()) - bar.seconds(i) < REST_SECONDS + 0.3;
                i--) {
            boolean still = bar.has(i) && bar.slowerThan(LYING_SPEED, i);
            if (still && bar.height(i) < REST_REACH) {
                levels[n++] = bar.height(i);
            }
        }
        if (n == 0) {
            return 0;
        }
        double[] some = Arrays.copyOf(levels, n);
        Arrays.sort(some);
        return some[n / 2];
    }

    /**
     * Whether what the bar left was the floor: it came from the repetition before, was seen to lie still, or comes down there
     * again. A clip that starts in the middle of a movement and ends at its top shows no lift-off.
     */
    private boolean leavesTheFloor(Hump hump, int after) {
        if (after > hump.runFrom() || !hump.endsUp()) {
            return true;
        }
        for (int i = after; i < hump.from(); i++) {
            if (bar.has(i) && bar.hasSpeed(i) && Math.abs(bar.speed(i)) < STILL_SPEED) {
                return true;
            }
        }
        return false;
    }

    private double liftOff(Hump hump, int after, double floor) {
        int i = hump.from();
        while (bar.previous(i) >= after && bar.height(i) > floor + CLEARLY_LIFTED) {
            i = bar.previous(i);
        }
        // Back to where it starts moving, if that is not yet below the level of lift-off.
        while (bar.previous(i) >= after
                && bar.height(i) > floor + LIFTED
                && (!bar.hasSpeed(i) || bar.speed(i) > STARTING_SPEED)) {
            i = bar.previous(i);
        }
        int next = i + 1;
        while (next < hump.peak() && (!bar.has(next) || bar.height(next) < floor + LIFTED)) {
            next++;
        }
        return bar.crossing(bar.previous(next) >= 0 ? bar.previous(next) : next, next, floor + LIFTED);
    }

    /**
     * Crossing of the knee's height, or of a share of the range where the knee was not seen or would be passed only after
     * the lockout, which no scale error may bring about.
     */
    private double kneePass(Hump hump, double fallbackLevel, double lockout) {
        double byKnee = byKnee(hump);
        return byKnee == UNKNOWN || byKnee >= lockout ? byShare(hump, fallbackLevel) : byKnee;
    }

    /** −1 if the bar was seen above the knee from the start, or never above it. */
    private double byKnee(Hump hump) {
        int before = -1;
        boolean compared = false;
        for (int i = Math.max(hump.runFrom(), hump.from() - 3); i <= hump.peak(); i++) {
            if (!bodyBar.has(i) || !knee.has(i)) {
                continue;
            }
            double over = bodyBar.value(i) - knee.value(i);
            if (over >= 0 && before >= 0) {
                return levelWithKnee(before, i);
            }
            if (over >= 0) {
                return NEVER;
            }
            compared = true;
            before = i;
        }
        return compared ? NEVER : UNKNOWN;
    }

    /**
     * When bar and knee are level, by the line through what is seen around the crossing: the knee's place wanders by a
     * centimetre from frame to frame, as far as the bar comes in a fiftieth of a second.
     */
    private double levelWithKnee(int before, int after) {
        double middle = (bar.seconds(before) + bar.seconds(after)) / 2;
        double n = 0;
        double sumT = 0;
        double sumD = 0;
        double sumTT = 0;
        double sumTD = 0;
        int first = before;
        while (first > 0 && bar.seconds(first - 1) >= middle - KNEE_NEIGHBOURHOOD) {
            first--;
        }
        for (int i = first; i < bodyBar.length() && bar.seconds(i) <= middle + KNEE_NEIGHBOURHOOD; i++) {
            if (bodyBar.has(i) && knee.has(i)) {
                double t = bar.seconds(i) - middle;
                double over = bodyBar.value(i) - knee.value(i);
                n++;
                sumT += t;
                sumD += over;
                sumTT += t * t;
                sumTD += t * over;
            }
        }
        double slope = (n * sumTD - sumT * sumD) / (n * sumTT - sumT * sumT);
        double zero = sumT / n - sumD / n / slope;
        return middle + Math.clamp(zero, -KNEE_NEIGHBOURHOOD, KNEE_NEIGHBOURHOOD);
    }

    private double byShare(Hump hump, double fallbackLevel) {
        for (int i = hump.from() + 1; i <= hump.peak(); i++) {
            int previous = bar.previous(i);
            if (bar.has(i)
                    && previous >= hump.runFrom()
                    && bar.height(previous) < fallbackLevel
                    && bar.height(i) >= fallbackLevel) {
                return bar.crossing(previous, i, fallbackLevel);
            }
        }
        return -1;
    }

    /** Typical height at the top: its single highest sample is noise, or shoulders shrugged in a long hold. */
    private double plateau(Hump hump) {
        double[] heights = new double[hump.to() - hump.from() + 1];
        int n = 0;
        for (int i = hump.from(); i <= hump.to(); i++) {
            if (bar.has(i) && bar.height(i) >= PLATEAU_SHARE * bar.height(hump.peak())) {
                heights[n++] = bar.height(i);
            }
        }
        double[] some = Arrays.copyOf(heights, n);
        Arrays.sort(some);
        return some[(int) (PLATEAU_QUANTILE * (n - 1))];
    }

    private double lockout(Hump hump, double top) {
        double strict = pause(hump, top, STILL_SPEED);
        double arrival = strict >= 0 ? strict : pause(hump, top, 2 * STILL_SPEED);
        return arrival >= 0 ? arrival : bar.seconds(hump.peak());
    }

    /**
     * Start of the first pause at the top, or −1; a swaying camera may hide one from the strict limit. A pause begins below
     * the limit and lasts while the speed's own noise explains what is above it: a single such sample within the first tenth
     * of a second would else put the lockout up to as much too late.
     */
    private double pause(Hump hump, double top, double limit) {
        int first = -1;
        for (int i = hump.from(); i <= hump.to(); i++) {
            if (!bar.has(i)) {
                continue;
            }
            boolean paused =
                    bar.height(i) >= top && (first < 0 ? bar.slowerThan(limit, i) : bar.maybeSlowerThan(limit, i));
            first = paused ? (first < 0 ? i : first) : -1;
            if (first >= 0 && bar.seconds(i) - bar.seconds(first) >= TOP_PAUSE_SECONDS) {
                return steadied(arrival(first, top));
            }
        }
        return -1;
    }

    /** The crossing itself, unless the whole slowing-down says that noise moved it. */
    private double steadied(double arrival) {
        double byStop = Stop.below(bar, arrival, STILL_SPEED);
        return Math.abs(byStop - arrival) > NOISE_SECONDS ? byStop : arrival;
    }

    /** Between the first still frame at the top and the one before: where the later of the two conditions came true. */
    private double arrival(int first, double top) {
        int before = bar.previous(first);
        if (before < 0) {
            return bar.seconds(first);
        }
        double byHeight = bar.height(before) < top ? bar.crossing(before, first, top) : bar.seconds(before);
        double bySpeed = bar.seconds(before);
        if (bar.hasSpeed(before) && bar.speed(before) > STILL_SPEED) {
            double share = (bar.speed(before) - STILL_SPEED) / (bar.speed(before) - bar.speed(first));
            bySpeed += Math.clamp(share, 0, 1) * (bar.seconds(first) - bar.seconds(before));
        }
        return Math.max(byHeight, bySpeed);
    }

    private double descent(Hump hump, double top) {
        for (int i = hump.to(); i > hump.from(); i--) {
            if (bar.has(i) && bar.height(i) >= top) {
                int next = i + 1;
                while (next < bar.frames() && !bar.has(next)) {
                    next++;
                }
                return next < bar.frames() && next <= hump.runTo() ? bar.crossing(i, next, top) : bar.seconds(i);
            }
        }
        return bar.seconds(hump.peak());
    }

    private double touchdown(Hump hump, int until) {
        int low = hump.to();
        for (int i = hump.to(); i <= Math.min(until, hump.runTo()); i++) {
            if (bar.has(i)) {
                if (bar.height(i) > bar.height(low) + LIFTED && bar.height(low) < REST_REACH) {
                    break;
                }
                low = bar.height(i) < bar.height(low) ? i : low;
            }
            if (bar.seconds(i) - bar.seconds(hump.to()) > REST_SECONDS) {
                break;
            }
        }
        double level = bar.height(low) + LANDED;
        for (int i = hump.peak() + 1; i <= low; i++) {
            if (bar.has(i) && bar.height(i) <= level) {
                return bar.crossing(bar.previous(i), i, level);
            }
        }
        return bar.seconds(low);
    }
}
