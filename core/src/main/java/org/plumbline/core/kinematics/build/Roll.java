package org.plumbline.core.kinematics.build;

import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.signal.Robust;

/**
 * How much the camera leans, by what is level or upright about the lifter: the sole of the planted foot, and the line from
 * ankle to shoulder while the lifter stands with the bar.
 */
final class Roll {
    /** Hip this straight between ankle and shoulder: the lifter stands. Degrees. */
    private static final double STRAIGHT = 12;

    private static final int FEWEST = 5;
    /** Among the frames with the bar off the floor, those with it this near to its highest place, in trunks. */
    private static final double AT_THE_TOP = 0.12;
    /** Beyond this no foot is seen from the side, degrees. */
    private static final double STEEPEST_VIEW = 70;

    private final Feet feet;
    private final Lifter lifter;

    Roll(Feet feet, Lifter lifter) {
        this.feet = feet;
        this.lifter = lifter;
    }

    /**
     * Weighs both.
     *
     * @param joints of the lifter
     * @param bar whose top tells when the lifter stands
     * @param raised frames with the bar off the floor
     * @param yaw of the camera
     * @param downwards how far below the optical axis the foot is, over the focal length
     */
    Measurement told(Joints joints, Bar bar, boolean[] raised, double trunkPixels, Yaw yaw, double downwards) {
        Robust upright = standing(joints, bar, raised, trunkPixels);
        if (!feet.seen()) {
            return new Unavailable("nothing in the picture tells what is level");
        }
        Measured sole = sole(yaw, downwards);
        if (upright.count() < FEWEST) {
            return sole;
        }
        double standing = Math.hypot(ErrorBudget.ROLL_FROM_STANDING_DEGREES, upright.medianError());
        double weight = 1 / (standing * standing);
        double soleWeight = 1 / (sole.errorNumber() * sole.errorNumber());
        double mean = (weight * upright.median() + soleWeight * sole.number()) / (weight + soleWeight);
        // Where they disagree by more than they should, something else leans.
        double apart = Math.abs(upright.median() - sole.number());
        double expected = Math.hypot(standing, sole.errorNumber());
        double error = Math.max(1, apart / expected) / Math.sqrt(weight + soleWeight);
        return Measured.of(mean, error, Unit.DEGREE, Quality.LOW);
    }

    /** Lean of the line from ankle to shoulder, to the right of the picture positive, in frames in which the lifter stands. */
    private Robust standing(Joints joints, Bar bar, boolean[] raised, double trunkPixels) {
        double top = Double.POSITIVE_INFINITY;
        for (int i = 0; i < raised.length; i++) {
            top = raised[i] && bar.v().has(i) ? Math.min(top, bar.v().at(i)) : top;
        }
        Robust leans = new Robust();
        for (int i = 0; i < raised.length; i++) {
            if (raised[i]
                    && bar.v().at(i) - top < AT_THE_TOP * trunkPixels
                    && joints.has(lifter.hip(), i)
                    && joints.has(lifter.shoulder(), i)) {
                double hipU = joints.u(lifter.hip()).at(i);
                double hipV = joints.v(lifter.hip()).at(i);
                double shoulderU = joints.u(lifter.shoulder()).at(i);
                double shoulderV = joints.v(lifter.shoulder()).at(i);
                double legs = lean(hipU - feet.ankleU(), feet.ankleV() - hipV);
                double trunk = lean(shoulderU - hipU, hipV - shoulderV);
                if (Math.abs(legs - trunk) < STRAIGHT) {
                    leans.add(lean(shoulderU - feet.ankleU(), feet.ankleV() - shoulderV));
                }
            }
        }
        return leans;
    }

    private static double lean(double right, double up) {
        return Math.toDegrees(Math.atan2(right, up));
    }

    /**
     * The slope of the planted foot; keypoints make it a rough one. Seen from above, toes turned to the camera lie lower in
     * the picture: that part of the slope is taken out, and is known as well as the view and the foot's own direction are,
     * from straight ahead to a sumo stance.
     */
    private Measured sole(Yaw yaw, double downwards) {
        double view = Math.toDegrees(Math.asin(yaw.view()));
        double ahead = Math.clamp(-view, -STEEPEST_VIEW, STEEPEST_VIEW);
        double out = Math.clamp(lifter.sign() * ErrorBudget.TOES_OUT_DEGREES - view, -STEEPEST_VIEW, STEEPEST_VIEW);
        double middle = (lowered(downwards, ahead) + lowered(downwards, out)) / 2;
        double direction = Math.abs(lowered(downwards, out) - lowered(downwards, ahead)) / 2;
        double turned = Math.abs(downwards) / (yaw.cosine() * yaw.cosine()) * yaw.errorDegrees();
        double error = Math.hypot(ErrorBudget.ROLL_FROM_FOOT_DEGREES, Math.hypot(direction, turned));
        return Measured.of(feet.slopeDegrees() - middle, error, Unit.DEGREE, Quality.LOW);
    }

    /** Slope in the picture of a line on the floor that comes nearer to the camera by an angle, degrees. */
    private static double lowered(double downwards, double nearerDegrees) {
        return Math.toDegrees(Math.atan(Math.tan(Math.toRadians(nearerDegrees)) * downwards));
    }
}
