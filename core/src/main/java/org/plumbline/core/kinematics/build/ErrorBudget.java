package org.plumbline.core.kinematics.build;

/**
 * What the errors of the channels are made of; lengths in metres, half-widths of 95 % intervals unless named otherwise.
 *
 * <p>A channel's error is the random part of one sample against others of the same clip (from the residuals of the filter),
 * widened where a joint is hidden. It leaves out what stays the same over a clip, such as where the network puts a hip: that
 * cancels in changes, on which most rules look, and {@link #ABSOLUTE_TRUNK_DEGREES} and its neighbours state it for the rest.
 * Only {@code BAR_TO_MIDFOOT} carries its full budget, as it is a difference of unlike things.
 */
public final class ErrorBudget {
    /** Network joints that the plate hides: mean error 5.3 cm against 2.3 in sight (synthetic.md 2, heavy model). */
    public static final double HIDDEN_JOINT = 0.09;

    /**
     * Standard deviations of what says where a leg behind the plate is. The network's near hip and knee there follow the plate
     * by up to 15 cm, its far ones less (rendered side views); the lengths of bones hold within what its joints wander along
     * them as the posture changes.
     */
    static final double HIDDEN_HIP_ACROSS = 0.025;

    static final double HIDDEN_HIP_DOWN = 0.05;
    static final double HIDDEN_KNEE = 0.05;
    static final double FAR_KNEE = 0.035;
    /** A knee in sight that the network does not trust, as its foot is out of sight: off by 2 cm and less. */
    static final double DOUBTED_KNEE = 0.02;

    static final double JOINT_IN_SIGHT = 0.01;
    static final double THIGH = 0.012;
    static final double SHANK = 0.010;
    static final double TRUNK = 0.015;
    /** The bar against the leg it is in front of. */
    static final double BAR_BEFORE_LEG = 0.025;

    /** A held ankle: keypoint error in sight (synthetic.md 2) while the foot is meant to be still (biomechanics 0.1). */
    public static final double HELD_ANKLE = 0.03;

    /** The keypoints' foot against the anatomical one (biomechanics C6, F01). */
    public static final double FOOT_KEYPOINT = 0.015;

    /**
     * Midfoot by both ends of the shoe against the anatomical one: shoes stand out differently before the toes and behind
     * the heel; the outline itself is good to 3 mm.
     */
    public static final double SHOE_OUTLINE = 0.010;

    /** Systematic error of an absolute trunk angle (biomechanics B7: shapes good, absolute values poor). */
    public static final double ABSOLUTE_TRUNK_DEGREES = 5;

    /** Systematic error of an absolute hip angle (biomechanics 0.7, B7). */
    public static final double ABSOLUTE_HIP_DEGREES = 10;

    /** Systematic error of an absolute knee angle (biomechanics B7: 6.4 degrees laterally, one standard deviation). */
    public static final double ABSOLUTE_KNEE_DEGREES = 10;

    /** Heel and toe keypoints lie differently high above the sole, and shoes differ: 4 cm over a foot of 26 cm. */
    static final double ROLL_FROM_FOOT_DEGREES = 12;

    /**
     * The line from ankle to shoulder of someone who stands with a bar against plumb: shoulders between 9 cm behind the
     * ankles and 9 cm before them, and keypoints.
     */
    static final double ROLL_FROM_STANDING_DEGREES = 5;

    /** Toes point between straight ahead and so far out, in a sumo stance (biomechanics C6: 42 degrees). */
    static final double TOES_OUT_DEGREES = 45;

    /** Relative error of the assumed focal length (biomechanics C1: ± 12 %). */
    static final double FOCAL_SHARE = 0.12;

    /** Error of the assumed distance between the plate's plane and the lifter's (biomechanics C1: ± 0.08). */
    static final double PLANE_GAP = 0.08;

    /** Relative error of the plate's diameter in pixels that does not average out: half a pixel at either rim. */
    static final double PLATE_RIM_PIXELS = 1.0;

    /** Relative error of stature over trunk length between people (B9's fractions; build varies by about 6 %). */
    static final double STATURE_SHARE = 0.08;

    /**
     * Standard deviations of the sine of yaw from each cue: 2.5 cm of hip keypoint over 0.20 m (synthetic.md 2); shoulders
     * scattered by 0.05 around zero on side views of the heavy network, with some for what these views were off themselves.
     */
    static final double YAW_FROM_HIPS = 0.10;

    static final double YAW_FROM_SHOULDERS = 0.07;
    /** Hands are behind the plate: 4 cm over the 0.45 m from hand to plate. */
    static final double YAW_FROM_GRIP = 0.09;

    private ErrorBudget() {}
}
