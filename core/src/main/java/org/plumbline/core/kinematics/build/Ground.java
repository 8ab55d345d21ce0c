package org.plumbline.core.kinematics.build;

import org.plumbline.core.signal.RawSignal;
import org.plumbline.core.signal.Robust;

/**
 * The zero of the lifter's plane in pixels: under midfoot on the floor, or, where the foot is unknown, under the bar's lowest
 * place. The floor is where a resting plate ends and where the foot stands; where these agree their mean is taken, where they
 * don't (blocks) the foot decides.
 *
 * @param u below the origin
 * @param v of the floor
 * @param error half-width of the 95 % interval of the floor's height, pixels
 */
record Ground(double u, double v, double error) {
    /** Keypoints of heel and toe lie above the sole (synthetic.md 6: 3 cm in the renderer). */
    private static final double KEYPOINT_HEIGHT = 0.025;

    private static final double AGREE = 0.10;
    private static final double LOW = 0.05;

    static Ground of(Feet feet, Bar bar, Geometry geometry, double plateDiameter, Joints joints, Lifter lifter) {
        double perMetre = geometry.pixelsPerUnit() * geometry.metre();
        Robust heights = new Robust();
        Robust places = new Robust();
        for (int i = 0; i < bar.frames(); i++) {
            if (bar.v().has(i)) {
                heights.add(geometry.bodyV(bar.v().at(i), bar.shiftV().at(i)));
            }
        }
        double lowest = heights.count() > 0 ? heights.medianNear(heights.quantile(1 - LOW), 0.02 * perMetre) : 0;
        for (int i = 0; i < bar.frames(); i++) {
            if (bar.v().has(i) && geometry.bodyV(bar.v().at(i), bar.shiftV().at(i)) > lowest - 0.03 * perMetre) {
                places.add(geometry.bodyU(bar.u().at(i), bar.shiftU().at(i)));
            }
        }
        boolean plateRests = bar.plate() && geometry.metric() && heights.count() > 0;
        double byPlate = lowest + plateDiameter / 2 * perMetre;
        double byFoot = feet.soleV() + KEYPOINT_HEIGHT * perMetre;
        double u = feet.seen()
                ? (feet.heelU() + feet.toeU()) / 2
                : places.count() > 0 ? places.median() : firstHip(joints, lifter);
        if (feet.seen() && plateRests && Math.abs(byPlate - byFoot) < AGREE * perMetre) {
            return new Ground(u, (byPlate + byFoot) / 2, 0.03 * perMetre);
        }
        if (feet.seen()) {
            return new Ground(u, byFoot, 0.04 * perMetre);
        }
        if (plateRests) {
            return new Ground(u, byPlate, 0.04 * perMetre);
        }
        return new Ground(u, lowestAnkle(joints, lifter) + 0.08 * perMetre, 0.10 * perMetre);
    }

    private static double firstHip(Joints joints, Lifter lifter) {
        RawSignal hip = joints.u(lifter.hip());
        for (int i = 0; i < hip.frames(); i++) {
            if (hip.has(i)) {
                return hip.at(i);
            }
        }
        return 0;
    }

    private static double lowestAnkle(Joints joints, Lifter lifter) {
        Robust ankles = new Robust();
        for (int i = 0; i < joints.frames(); i++) {
            if (joints.has(lifter.ankle(), i)) {
                ankles.add(joints.v(lifter.ankle()).at(i));
            }
        }
        return ankles.count() > 0 ? ankles.quantile(1 - LOW) : 0;
    }
}
