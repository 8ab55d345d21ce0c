package org.plumbline.core.rep.find;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.RepType;
import org.plumbline.core.rep.Segmentation;
import org.plumbline.core.signal.Trace;

/**
 * Cuts a clip into repetitions (biomechanics C3). Events are in the time of the traces. A repetition counts as one when its
 * lockout is seen, even if the clip begins after its lift-off or ends before its touchdown: events out of sight are simply
 * absent. Without its lockout it is partial; a bar that turns back below is a failed one.
 */
public final class RepFinder {
    private static final double LEAST_RANGE = 0.25;
    /** Hands alone also bend down and rise without a bar: their range must be that of a whole lift. */
    private static final double LEAST_RANGE_OF_HANDS = 0.40;

    private static final double LEAST_ATTEMPT = 0.12;
    private static final double FAILED_SHARE = 0.6;
    private static final double SHORTEST_PULL_SECONDS = 0.3;
    private static final double BENT_HIP_DEGREES = 130;
    private static final double STRAIGHT_HIP = 162;
    private static final double UPRIGHT_TRUNK = 78;
    private static final double FLOOR_PAUSE_SECONDS = 0.3;
    private static final double STILL_SPEED = 0.05;
    private static final double AT_FLOOR = 0.03;
    private static final double TOP_PAUSE_SECONDS = 0.10;
    private static final double COMPLETE_SHARE = 0.9;

    private final Kinematics kinematics;
    private final BarCourse bar;

    private RepFinder(Kinematics kinematics) {
        this.kinematics = kinematics;
        bar = new BarCourse(kinematics);
    }

    /** Finds the repetitions, the phase of every frame, and the lifter's own standing baseline. */
    public static Segmentation find(Kinematics kinematics) {
        return new RepFinder(kinematics).find();
    }

    /** What a clip without any repetition looks like: every frame at rest. */
    public static Segmentation none(Kinematics kinematics) {
        int n = kinematics.traces().frames();
        return new Segmentation(
                List.of(),
                Collections.nCopies(n, 0),
                Collections.nCopies(n, Phase.REST),
                new StandingFinder(kinematics).find(List.of()));
    }

    private Segmentation find() {
        List<Hump> humps = new ArrayList<>();
        for (Hump hump : Humps.of(bar)) {
            if (isAttempt(hump)) {
                humps.add(hump);
            }
        }
        double typical = typicalHeight(humps);
        List<Rep> reps = new ArrayList<>();
        EventFinder events = new EventFinder(kinematics, bar);
        SetFinder sets = new SetFinder(kinematics, bar);
        for (int k = 0; k < humps.size(); k++) {
            Hump hump = humps.get(k);
            int after = k == 0
                    ? hump.runFrom()
                    : Math.max(hump.runFrom(), humps.get(k - 1).to());
            int until = k + 1 < humps.size() ? humps.get(k + 1).from() : hump.runTo();
            boolean failed = isFailed(hump, typical);
            boolean locked = !failed && reachesTop(hump, typical);
            Map<RepEvent, Duration> found = new EnumMap<>(RepEvent.class);
            found.putAll(events.find(hump, after, until, locked));
            boolean first = k == 0 || humps.get(k - 1).runFrom() != hump.runFrom();
            boolean pause = first || pausesOnFloor(after, hump.from());
            if (found.containsKey(RepEvent.LIFT_OFF) && pause) {
                sets.before(found.get(RepEvent.LIFT_OFF), after).ifPresent(set -> found.put(RepEvent.SET, set));
            }
            RepType type = failed
                    ? RepType.FAILED
                    : !found.containsKey(RepEvent.LOCKOUT)
                            ? RepType.PARTIAL
                            : pause ? RepType.DEAD_STOP : RepType.TOUCH_AND_GO;
            boolean onlyHandsGoingDown = !bar.byPlate() && hump.startsUp() && type == RepType.PARTIAL;
            if (!onlyHandsGoingDown) {
                reps.add(new Rep(reps.size() + 1, type, found));
            }
        }
        return Phases.label(kinematics.traces(), reps, new StandingFinder(kinematics).find(reps));
    }

    private boolean isAttempt(Hump hump) {
        double height = bar.height(hump.peak());
        if (height < (bar.byPlate() ? LEAST_ATTEMPT : LEAST_RANGE_OF_HANDS)) {
            return false;
        }
        double pull = bar.seconds(hump.peak()) - bar.seconds(hump.from());
        return hump.startsUp() || pull >= SHORTEST_PULL_SECONDS * 0.8;
    }

    private double typicalHeight(List<Hump> humps) {
        double[] heights = humps.stream()
                .mapToDouble(hump -> bar.height(hump.peak()))
                .filter(height -> height >= LEAST_RANGE)
                .sorted()
                .toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }

    private boolean isFailed(Hump hump, double typical) {
        if (hump.endsUp() || hump.startsUp()) {
            return false;
        }
        double height = bar.height(hump.peak());
        return height < LEAST_RANGE || height < FAILED_SHARE * typical || turnsBackBelowKnee(hump) || staysBent(hump);
    }

    private boolean turnsBackBelowKnee(Hump hump) {
        Trace knee = kinematics.traces().of(Channel.KNEE_Y);
        Trace body = kinematics.traces().of(Channel.BAR_Y);
        int peak = hump.peak();
        return knee.has(peak) && body.has(peak) && body.value(peak) < knee.value(peak);
    }

    /** Whether the hips are seen to stay bent while the bar is near its highest; what is out of sight there says nothing. */
    private boolean staysBent(Hump hump) {
        Trace hip = kinematics.traces().of(Channel.HIP_ANGLE);
        double widest = 0;
        boolean seen = false;
        for (int i = hump.from(); i <= hump.to(); i++) {
            boolean high = bar.has(i) && bar.height(i) >= COMPLETE_SHARE * bar.height(hump.peak());
            if (high && hip.has(i)) {
                widest = Math.max(widest, hip.value(i));
                seen = true;
            }
        }
        return seen && widest < BENT_HIP_DEGREES;
    }

    /** Whether the clip shows the top: the bar comes down again, or rests up there, or is as high as in other reps. */
    private boolean reachesTop(Hump hump, double typical) {
        if (!hump.endsUp()) {
            return true;
        }
        double height = bar.height(hump.peak());
        if (height < LEAST_RANGE) {
            return false;
        }
        double stillSince = -1;
        for (int i = hump.from(); i <= hump.to(); i++) {
            boolean still = bar.has(i) && bar.height(i) >= 0.97 * height && bar.slowerThan(STILL_SPEED, i);
            stillSince = !still ? -1 : stillSince < 0 ? bar.seconds(i) : stillSince;
            if (still && bar.seconds(i) - stillSince >= TOP_PAUSE_SECONDS) {
                return height >= FAILED_SHARE * typical && !staysBent(hump);
            }
        }
        if (standsUpright(hump)) {
            return true;
        }
        boolean cameDown = bar.height(hump.to()) < COMPLETE_SHARE * height;
        return cameDown && height >= COMPLETE_SHARE * typical && !staysBent(hump);
    }

    /** Whether hips and trunk are straight while the bar is near its highest, as they are at a lockout only. */
    private boolean standsUpright(Hump hump) {
        Trace hip = kinematics.traces().of(Channel.HIP_ANGLE);
        Trace trunk = kinematics.traces().of(Channel.TRUNK_ANGLE);
        for (int i = hump.from(); i <= hump.to(); i++) {
            boolean high = bar.has(i) && bar.height(i) >= COMPLETE_SHARE * bar.height(hump.peak());
            if (high && hip.has(i) && hip.value(i) >= STRAIGHT_HIP && trunk.value(i) >= UPRIGHT_TRUNK) {
                return true;
            }
        }
        return false;
    }

    private boolean pausesOnFloor(int from, int to) {
        double still = 0;
        double since = -1;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = from; i <= to; i++) {
            lowest = bar.has(i) ? Math.min(lowest, bar.height(i)) : lowest;
        }
        for (int i = from; i <= to; i++) {
            boolean rests = bar.has(i) && bar.height(i) < lowest + AT_FLOOR && bar.slowerThan(STILL_SPEED, i);
            since = !rests ? -1 : since < 0 ? bar.seconds(i) : since;
            still = rests ? Math.max(still, bar.seconds(i) - since) : still;
        }
        return still >= FLOOR_PAUSE_SECONDS;
    }
}
