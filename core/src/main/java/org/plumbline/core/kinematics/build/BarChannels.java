package org.plumbline.core.kinematics.build;

import java.util.Map;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Foot;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.signal.CleanSignal;
import org.plumbline.core.signal.RawSignal;
import org.plumbline.core.signal.Robust;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.SignalCleaner;
import org.plumbline.core.signal.Trace;

/** The bar in its own plane (for displacements and speeds) and in the lifter's (for places relative to the body). */
final class BarChannels {
    private static final double OUTLIER_METRES = 0.025;
    private static final double LOW = 0.05;
    private static final double REST_REACH = 0.02;

    private final Bar bar;
    private final BarAxis axis;
    private final Geometry geometry;
    private final Yaw yaw;
    private final Plane plane;
    private final SignalCleaner cleaner;
    /** What a moving camera leaves unknown of a place. */
    private final double cameraError;

    BarChannels(
            SeenBar seen, Geometry geometry, Yaw yaw, Plane plane, SignalCleaner cleaner, double cameraErrorPixels) {
        bar = seen.bar();
        axis = seen.axis();
        this.geometry = geometry;
        this.yaw = yaw;
        this.plane = plane;
        this.cleaner = cleaner;
        cameraError = cameraErrorPixels / Math.max(1e-9, geometry.platePixelsPerUnit());
    }

    void addTo(Map<Channel, Trace> traces, Foot foot) {
        int n = bar.frames();
        Plane own = new Plane(
                plane.ground(),
                plane.sign(),
                geometry.platePixelsPerUnit(),
                plane.rollDegrees(),
                plane.forwardStretch());
        RawSignal pathX = new RawSignal(n);
        RawSignal pathY = new RawSignal(n);
        RawSignal bodyX = new RawSignal(n);
        RawSignal bodyY = new RawSignal(n);
        // Near things shift by the sine of the yaw: taken out of the plate, which is Δz nearer than the lifter.
        double yawShift = plane.sign() * geometry.planeGap() * yaw.sine();
        for (int i = 0; i < n; i++) {
            if (bar.u().has(i)) {
                double u = bar.u().at(i);
                double v = bar.v().at(i);
                pathX.set(i, own.x(u, v));
                pathY.set(i, own.y(u, v));
                double bodyU = geometry.bodyU(u, bar.shiftU().at(i));
                double bodyV = geometry.bodyV(v, bar.shiftV().at(i));
                bodyX.set(i, plane.x(bodyU, bodyV) - yawShift * plane.forwardStretch());
                bodyY.set(i, plane.y(bodyU, bodyV));
            }
        }
        Trace x = cleaner.clean(pathX, Unit.METRE, OUTLIER_METRES).values();
        CleanSignal y = cleaner.clean(pathY, Unit.METRE, OUTLIER_METRES);
        traces.put(Channel.BAR_PATH_X, shifted(x, -first(x), 1, Unit.METRE, cameraError));
        traces.put(Channel.BAR_HEIGHT, shifted(y.values(), -rest(y.values()), 1, Unit.METRE, cameraError));
        traces.put(Channel.BAR_VELOCITY, y.velocity());
        Trace inBody = cleaner.clean(bodyX, Unit.METRE, OUTLIER_METRES).values();
        traces.put(Channel.BAR_X, inBody);
        traces.put(
                Channel.BAR_Y, cleaner.clean(bodyY, Unit.METRE, OUTLIER_METRES).values());
        if (foot instanceof Foot.Planted planted && bar.plate()) {
            traces.put(Channel.BAR_TO_MIDFOOT, shifted(inBody, 0, 100, Unit.CENTIMETRE, 100 * placementError(planted)));
        }
    }

    /**
     * What does not average out in the distance from bar to midfoot: the foot itself; the yaw left over, over the gap
     * between the planes; and the nearness left over, by how far the bar is off the place in the picture that stays where it is when a point of it is
     * brought to another depth: where the bar points, or else the optical axis.
     */
    private double placementError(Foot.Planted foot) {
        double offAxis = 0;
        int n = 0;
        for (int i = 0; i < bar.frames(); i++) {
            if (bar.u().has(i)) {
                double still = axis.known()
                        ? axis.u()
                        : geometry.centreU() - bar.shiftU().at(i);
                offAxis += Math.abs(bar.u().at(i) - still) / geometry.platePixelsPerUnit();
                n++;
            }
        }
        double parallax = n == 0 ? 0 : geometry.nearnessError() / geometry.nearness() * offAxis / n;
        double turned = geometry.planeGap() * yaw.error();
        return Math.hypot(foot.heel().errorNumber(), Math.hypot(cameraError, Math.hypot(parallax, turned)));
    }

    private static double first(Trace trace) {
        for (int i = 0; i < trace.length(); i++) {
            if (trace.has(i)) {
                return trace.value(i);
            }
        }
        return 0;
    }

    /** The level at which the bar lies: the typical height among its lowest. */
    private static double rest(Trace heights) {
        Robust all = new Robust();
        for (int i = 0; i < heights.length(); i++) {
            if (heights.has(i)) {
                all.add(heights.value(i));
            }
        }
        return all.count() == 0 ? 0 : all.medianNear(all.quantile(LOW), REST_REACH);
    }

    private static Trace shifted(Trace trace, double by, double factor, Unit unit, double extraError) {
        int n = trace.length();
        double[] values = new double[n];
        double[] errors = new double[n];
        SampleState[] states = new SampleState[n];
        for (int i = 0; i < n; i++) {
            states[i] = trace.state(i);
            if (trace.has(i)) {
                values[i] = factor * (trace.value(i) + by);
                errors[i] = Math.hypot(factor * trace.error(i), extraError);
            }
        }
        return new Trace(unit, values, errors, states);
    }
}
