package org.plumbline.core.kinematics.build;

import org.plumbline.core.capture.Keypoint;

/**
 * How far the camera stood from a true side view. Near points shift against far ones by their distance in depth times the
 * sine of the yaw; hips, shoulders, and the plate against the hand that holds it each say so (biomechanics C1). Parallax off
 * the optical axis is taken out first.
 *
 * @param sine shift to the right of the picture per metre nearer to the camera
 * @param error half-width of its 95 % interval
 * @param known whether anything told
 */
record Yaw(double sine, double error, boolean known) {
    private static final double SHOULDER_WIDTH = 0.38;
    private static final double HIP_WIDTH = 0.20;
    /** From the mid-plane to the plate's face, and from there to the hand, metres (B9). */
    private static final double PLATE_FACE = 0.70;

    private static final double PLATE_TO_HAND = 0.45;
    private static final double HAND_AT_BAR = 0.12;
    private static final double FAR_CONFIDENCE = 0.5;
    /** Nothing known: people who film "from the side" mostly stay within this, one standard deviation. */
    private static final double PRIOR = 0.14;

    static Yaw of(Joints joints, Lifter lifter, Bar bar, Geometry geometry) {
        double weights = 0;
        double sum = 0;
        double spread = 0;
        Robust[] cues = {
            pair(joints, lifter.hip(), lifter.far().hip(), HIP_WIDTH, bar, geometry),
            pair(joints, lifter.shoulder(), lifter.far().shoulder(), SHOULDER_WIDTH, bar, geometry),
            grip(joints, lifter, bar, geometry)
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
            return new Yaw(0, 1.96 * PRIOR, false);
        }
        double mean = sum / weights;
        // Cues that disagree more than they should widen the interval.
        double disagreement = Math.max(0, spread / weights - mean * mean);
        double sigma = Math.sqrt(1 / weights + disagreement / 2);
        return new Yaw(Math.clamp(mean, -0.95, 0.95), 1.96 * sigma, true);
    }

    double degrees() {
        return Math.toDegrees(Math.asin(Math.abs(sine)));
    }

    double errorDegrees() {
        return Math.toDegrees(Math.asin(Math.min(0.95, Math.abs(sine) + error))) - degrees();
    }

    double cosine() {
        return Math.sqrt(1 - sine * sine);
    }

    private static Robust pair(Joints joints, Keypoint near, Keypoint far, double width, Bar bar, Geometry geometry) {
        Robust shifts = new Robust();
        if (joints.confidence(far) < FAR_CONFIDENCE) {
            return shifts;
        }
        double middle = geometry.plateDistance() + PLATE_FACE;
        boolean distanceKnown = geometry.plateDistance() > 0;
        for (int i = 0; i < joints.frames(); i++) {
            if (joints.inSight(near, i) && joints.has(far, i)) {
                double axis = geometry.centreU() - bar.shiftU().at(i);
                double parallax = distanceKnown ? width / 2 / middle : 0;
                // Metres at the lifter's plane, brought to each side's own depth.
                double perMetre = geometry.metric() ? geometry.pixelsPerUnit() : geometry.pixelsPerUnit() / 0.5;
                double nearX = (joints.u(near).at(i) - axis) / perMetre * (1 - parallax);
                double farX = (joints.u(far).at(i) - axis) / perMetre * (1 + parallax);
                shifts.add((nearX - farX) / width);
            }
        }
        return shifts;
    }

    private static Robust grip(Joints joints, Lifter lifter, Bar bar, Geometry geometry) {
        Robust shifts = new Robust();
        if (!bar.plate() || !geometry.metric()) {
            return shifts;
        }
        double focal = geometry.plateDistance() * geometry.platePixelsPerUnit();
        double hand = geometry.plateDistance() + PLATE_TO_HAND;
        for (int i = 0; i < joints.frames(); i++) {
            if (bar.u().has(i) && joints.has(lifter.index(), i) && joints.has(lifter.pinky(), i)) {
                double axisU = geometry.centreU() - bar.shiftU().at(i);
                double axisV = geometry.centreV() - bar.shiftV().at(i);
                double gripU = (joints.u(lifter.index()).at(i)
                                + joints.u(lifter.pinky()).at(i))
                        / 2;
                double gripV = (joints.v(lifter.index()).at(i)
                                + joints.v(lifter.pinky()).at(i))
                        / 2;
                double dx = (bar.u().at(i) - axisU) * geometry.plateDistance() / focal - (gripU - axisU) * hand / focal;
                double dy = (bar.v().at(i) - axisV) * geometry.plateDistance() / focal - (gripV - axisV) * hand / focal;
                if (Math.abs(dy) < HAND_AT_BAR) {
                    shifts.add(dx / PLATE_TO_HAND);
                }
            }
        }
        return shifts;
    }
}
