package org.plumbline.core.kinematics.build;

import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.signal.Robust;

/**
 * How far the camera stood from a true side view. Near points shift against far ones by their distance in depth times the
 * sine of the yaw; hips, shoulders, and the plate against the hand that holds it each say so (biomechanics C1). Parallax off
 * the optical axis is taken out first.
 *
 * <p>Which part of the shift is yaw and which is parallax depends on where the optical axis is, and a clip that was cropped
 * or pasted into a larger picture has it elsewhere than in the middle. The sum of both does not, so what is brought from one
 * depth to another stays right. Where the lifter stands far off the middle, which hardly anybody films, the yaw that is told
 * is the smaller of the two readings, and its error spans both.
 *
 * @param sine shift to the right of the picture per metre nearer to the camera, parallax from the middle taken out
 * @param apparent the same with the parallax left in
 * @param error half-width of its 95 % interval
 * @param known whether anything told
 */
record Yaw(double sine, double apparent, double error, boolean known) {
    private static final double SHOULDER_WIDTH = 0.38;
    private static final double HIP_WIDTH = 0.20;
    /** From the mid-plane to the plate's face, metres (B9). */
    private static final double PLATE_FACE = 0.70;

    /** Half-widths of the body's 95 % interval: a share of clips in a thousand is further off by chance. */
    private static final double RULED_OUT = 1.5;

    private static final double FAR_OFF_AXIS = 0.15;
    /** Shoulders and hips over the trunk's length differ by so much between people, one standard deviation. */
    private static final double BUILD = 0.10;

    private static final double TRUNK_METRES = 0.50;
    /** Among a lift's frames those of the upright trunk, which no view shortens. */
    private static final double UPRIGHT = 0.95;

    private static final double FAR_CONFIDENCE = 0.5;
    /** Nothing known: people who film "from the side" mostly stay within this, one standard deviation. */
    private static final double PRIOR = 0.14;

    static Yaw of(Joints joints, Lifter lifter, SeenBar seen, Geometry geometry, Grip grip) {
        Bar bar = seen.bar();
        if (seen.axis().known() && geometry.focal() > 0) {
            return along(seen, geometry, offAxis(joints, lifter, bar, geometry));
        }
        return ofBody(joints, lifter, bar, geometry, grip);
    }

    /** Whether body and hands rule out that the bar points where its end seems to say. */
    static boolean contradicts(Joints joints, Lifter lifter, SeenBar seen, Geometry geometry, Grip grip) {
        if (!seen.axis().known() || geometry.focal() <= 0) {
            return false;
        }
        Yaw body = ofBody(joints, lifter, seen.bar(), geometry, grip);
        return body.known() && Math.abs(geometry.yaw(seen.axis()) - body.sine()) > RULED_OUT * body.error();
    }

    private static Yaw ofBody(Joints joints, Lifter lifter, Bar bar, Geometry geometry, Grip grip) {
        double weights = 0;
        double sum = 0;
        double spread = 0;
        Robust[] cues = {
            pair(joints, lifter, lifter.hip(), lifter.far().hip(), HIP_WIDTH, bar, geometry),
            pair(joints, lifter, lifter.shoulder(), lifter.far().shoulder(), SHOULDER_WIDTH, bar, geometry),
            grip.across()
        };
        double[] sigmas = {ErrorBudget.YAW_FROM_HIPS, ErrorBudget.YAW_FROM_SHOULDERS, ErrorBudget.YAW_FROM_GRIP};
        for (int i = 0; i < cues.length; i++) {
            if (cues[i].count() >= 5) {
                double weight = 1 / (sigmas[i] * sigmas[i]);
                weights += weight;
                sum += weight * cues[i].median();
                spread += weight * cues[i].median() * cues[i].median();
            }
        }
        if (weights == 0) {
            return new Yaw(0, 0, 1.96 * PRIOR, false);
        }
        double mean = sum / weights;
        // Cues that disagree more than they should widen the interval.
        double disagreement = Math.max(0, spread / weights - mean * mean);
        double sigma = Math.sqrt(1 / weights + disagreement / 2 + BUILD * mean * BUILD * mean);
        double sine = Math.clamp(mean, -0.95, 0.95);
        double apparent = Math.clamp(mean + offAxis(joints, lifter, bar, geometry), -0.95, 0.95);
        return new Yaw(sine, apparent, 1.96 * sigma, true);
    }

    /** Where the bar points is known: beside that, joints tell nothing. */
    private static Yaw along(SeenBar seen, Geometry geometry, double offAxis) {
        double sine = Math.clamp(geometry.yaw(seen.axis()), -0.95, 0.95);
        return new Yaw(
                sine, Math.clamp(sine + offAxis, -0.95, 0.95), seen.axis().error() / geometry.focal(), true);
    }

    /** The sine of the yaw that is told. */
    double view() {
        return doubtful() && Math.abs(apparent) < Math.abs(sine) ? apparent : sine;
    }

    private boolean doubtful() {
        return Math.abs(apparent - sine) > FAR_OFF_AXIS;
    }

    double degrees() {
        return Math.toDegrees(Math.asin(Math.abs(view())));
    }

    double errorDegrees() {
        double wide = doubtful() ? Math.hypot(error, (apparent - sine) / 2) : error;
        double most = Math.asin(Math.min(1, Math.abs(view()) + wide));
        double least = Math.asin(Math.max(-1, Math.abs(view()) - wide));
        return Math.toDegrees(most - least) / 2;
    }

    double cosine() {
        return Math.sqrt(1 - view() * view());
    }

    /** Sine of the angle between the ray to the lifter and the middle of the picture. */
    private static double offAxis(Joints joints, Lifter lifter, Bar bar, Geometry geometry) {
        Robust places = new Robust();
        if (geometry.plateDistance() > 0) {
            double middle = geometry.plateDistance() + PLATE_FACE;
            for (int i = 0; i < joints.frames(); i++) {
                if (joints.has(lifter.hip(), i)) {
                    double axis = geometry.centreU() - bar.shiftU().at(i);
                    places.add((joints.u(lifter.hip()).at(i) - axis) / geometry.pixelsPerUnit() / middle);
                }
            }
        }
        return places.count() == 0 ? 0 : places.median();
    }

    private static double trunkPixels(Joints joints, Lifter lifter) {
        Robust trunks = new Robust();
        for (int i = 0; i < joints.frames(); i++) {
            if (joints.has(lifter.hip(), i) && joints.has(lifter.shoulder(), i)) {
                trunks.add(joints.distance(lifter.hip(), lifter.shoulder(), i));
            }
        }
        return trunks.count() == 0 ? 1 : trunks.quantile(UPRIGHT);
    }

    private static Robust pair(
            Joints joints, Lifter lifter, Keypoint near, Keypoint far, double width, Bar bar, Geometry geometry) {
        Robust shifts = new Robust();
        if (joints.confidence(far) < FAR_CONFIDENCE) {
            return shifts;
        }
        double middle = geometry.plateDistance() + PLATE_FACE;
        boolean distanceKnown = geometry.plateDistance() > 0;
        // Metres at the lifter's plane, brought to each side's own depth.
        double perMetre = geometry.metric() ? geometry.pixelsPerUnit() : trunkPixels(joints, lifter) / TRUNK_METRES;
        for (int i = 0; i < joints.frames(); i++) {
            if (joints.inSight(near, i) && joints.has(far, i)) {
                double axis = geometry.centreU() - bar.shiftU().at(i);
                double parallax = distanceKnown ? width / 2 / middle : 0;
                double nearX = (joints.u(near).at(i) - axis) / perMetre * (1 - parallax);
                double farX = (joints.u(far).at(i) - axis) / perMetre * (1 + parallax);
                shifts.add((nearX - farX) / width);
            }
        }
        return shifts;
    }
}
