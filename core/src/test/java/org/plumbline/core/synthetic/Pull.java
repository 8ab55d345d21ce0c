package org.plumbline.core.synthetic;

import static org.plumbline.core.synthetic.Easing.mix;
import static org.plumbline.core.synthetic.Easing.smoothstep;

/** The way from the floor to lockout: joints by angles, the bar's height from straight arms, found by height. */
final class Pull {
    private static final int STEPS = 600;
    private static final double TIPPED = 0.3;

    private final DeadliftPlan plan;
    private final Posture start;
    private final double drop;
    private final double loadLumbar;
    private final double[] heights = new double[STEPS + 1];

    /**
     * Makes a way.
     *
     * @param drop degrees by which the trunk tips forward first
     * @param loadLumbar degrees of flexion that come with the load
     */
    Pull(DeadliftPlan plan, double drop, double loadLumbar) {
        this.plan = plan;
        this.drop = drop;
        this.loadLumbar = loadLumbar;
        start = plan.body.start(plan.barToMidfoot, plan.armDegrees);
        for (int i = 0; i <= STEPS; i++) {
            heights[i] = along((double) i / STEPS).bar().y();
            if (i > 0 && heights[i] < heights[i - 1]) {
                throw new IllegalArgumentException("these legs can't do that: the bar would sink at " + i);
            }
        }
    }

    /** The lifter with the bar at a share of its way up. */
    Posture atHeight(double share) {
        double wanted = mix(heights[0], heights[STEPS], share);
        int low = 0;
        int high = STEPS;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (heights[middle] <= wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double step = heights[high] - heights[low];
        double within = step > 0 ? Math.clamp((wanted - heights[low]) / step, 0, 1) : 0;
        return along((low + within) / STEPS);
    }

    private Posture along(double u) {
        double legs = smoothstep(u / (0.8 - 0.35 * Math.min(1, drop / 10)));
        double knee = mix(start.kneeDegrees(), 178 - plan.softLockout, legs);
        double shank = mix(start.shankDegrees(), -1, smoothstep(u / 0.5));
        double end = 90 + plan.leanBack - plan.softLockout / 2;
        double tipped = start.trunkDegrees() - drop * smoothstep(u / TIPPED);
        double trunk = mix(tipped, end, smoothstep((u - TIPPED) / (1 - TIPPED)));
        Posture bare = plan.body.stand(shank, knee, trunk);
        double x = plan.barToMidfoot + plan.drift * Math.pow(Math.sin(Math.PI * u), 2);
        double dx = x - bare.shoulder().x();
        double y = bare.shoulder().y() - Math.sqrt(plan.body.arm() * plan.body.arm() - dx * dx);
        double lumbar = (plan.startLumbar + loadLumbar * smoothstep(u / 0.2)) * (1 - smoothstep((u - 0.4) / 0.6));
        return bare.holding(new Point(x, y)).lumbar(lumbar);
    }
}
