package org.plumbline.core.synthetic;

import static org.plumbline.core.synthetic.Easing.mix;
import static org.plumbline.core.synthetic.Easing.ramped;
import static org.plumbline.core.synthetic.Easing.smoothstep;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.rep.RepType;

/** Standing, bending down to the bar, the repetitions, and standing again. */
final class DeadliftMovement implements Movement {
    private static final double RAMP = 0.2;
    private static final double BEND_SECONDS = 1.1;
    private static final double FAILED_SHARE = 0.4;

    private final DeadliftPlan plan;
    private final Pieces pieces = new Pieces();
    private final List<TrueRep> reps = new ArrayList<>();

    DeadliftMovement(DeadliftPlan plan) {
        this.plan = plan;
        Pull up = new Pull(plan, plan.hipsFirst, plan.loadLumbar);
        Pull down = new Pull(plan, 0, 0);
        Posture ready = up.atHeight(0);
        pieces.hold(plan.standSeconds, bend(ready, 0));
        pieces.then(BEND_SECONDS, s -> bend(ready, smoothstep(s)));
        List<double[]> spans = new ArrayList<>();
        List<RepType> types = new ArrayList<>();
        pieces.hold(plan.floorSeconds, ready);
        for (int rep = 1; rep <= plan.reps; rep++) {
            boolean failed = rep == plan.failedRep;
            double share = failed ? FAILED_SHARE : 1;
            double from = pieces.end();
            pieces.then(plan.pullSeconds, s -> up.atHeight(share * course(s)));
            pieces.then(failed ? 0 : plan.holdSeconds, s -> up.atHeight(share));
            pieces.then(plan.lowerSeconds, s -> down.atHeight(share * (1 - course(s))));
            spans.add(new double[] {from, pieces.end()});
            types.add(failed ? RepType.FAILED : plan.touchAndGo && rep > 1 ? RepType.TOUCH_AND_GO : RepType.DEAD_STOP);
            pieces.hold(plan.touchAndGo && rep < plan.reps ? 0 : plan.floorSeconds, ready);
        }
        pieces.then(BEND_SECONDS, s -> bend(ready, smoothstep(1 - s)));
        pieces.hold(plan.standSeconds, bend(ready, 0));
        for (int i = 0; i < spans.size(); i++) {
            double from = spans.get(i)[0];
            double until = spans.get(i)[1];
            double after = i == 0 ? 0 : spans.get(i - 1)[1];
            reps.add(TrueEvents.of(this, types.get(i), after, from, until));
        }
    }

    private double course(double s) {
        return plan.leastJerk ? Easing.leastJerk(s) : ramped(s, RAMP);
    }

    /** Between standing beside the bar (0) and the start posture (1). */
    private Posture bend(Posture ready, double share) {
        Posture stand = plan.body.stand(-1, 178, 90);
        Posture bent = plan.body.stand(
                mix(-1, ready.shankDegrees(), share),
                mix(178, ready.kneeDegrees(), share),
                mix(90, ready.trunkDegrees(), share));
        return bent.handsAt(stand.grip().towards(ready.bar(), share))
                .barAt(ready.bar())
                .lumbar(share * plan.startLumbar);
    }

    @Override
    public Body body() {
        return plan.body;
    }

    @Override
    public double duration() {
        return pieces.end();
    }

    @Override
    public Posture at(double seconds) {
        return pieces.at(seconds);
    }

    @Override
    public List<TrueRep> reps() {
        return List.copyOf(reps);
    }
}
