package org.plumbline.core.measure.context;

import org.plumbline.core.kinematics.build.ErrorBudget;

/**
 * What averaging can't remove: half-widths of 95 % intervals (or the mean error a study gives, where that is all there is),
 * added in quadrature to what noise leaves. Differences within one clip carry only the part that changes with posture.
 */
public final class Systematic {
    public static final double TRUNK = ErrorBudget.ABSOLUTE_TRUNK_DEGREES;
    public static final double KNEE = ErrorBudget.ABSOLUTE_KNEE_DEGREES;
    public static final double HIP = ErrorBudget.ABSOLUTE_HIP_DEGREES;
    /**
     * Change of the trunk angle within seconds, degrees: key-point noise with a memory of 0.3 s, 10 mm at both ends of a 0.5 m
     * trunk, which no average over such a time takes out. With the noise of B9 the whole error then holds the truth in 90 to 97 of 100
     * trials (HipsRiseFirstFiringRatesTest).
     */
    public static final double TRUNK_SLOW = 3.4;
    /** The same of a joint's height, as a share of trunk length (B9: rise ratio ± 0.15 over 12 cm). */
    public static final double JOINT_SLOW = 0.045;
    /** Joint angles against the own standing, degrees: the definition cancels, slow noise and dress do not. */
    public static final double TRUNK_CHANGE = 3;

    public static final double KNEE_CHANGE = 5;
    public static final double HIP_CHANGE = 5;
    /** A joint's place as a share of trunk length: 2 cm of 0.5 m (rendered side views: 2.3 cm in sight). */
    public static final double JOINT = 0.04;
    /** The corrected bar against the body, metres (C1: 1 to 1.5 cm; B7). */
    public static final double BAR_TO_BODY = 0.015;
    /** The plate's centre in different places of the picture: half a pixel at either rim, two places (pixels). */
    public static final double PLATE_CENTRE_PIXELS = 1.4;
    /** Moment of lift-off and of the other events, seconds (B9: ± 30 ms). */
    public static final double EVENT_SECONDS = 0.03;
    /** Ear against shoulder and hip, degrees; coaching measure, key points of the head turn with it. */
    public static final double NECK = 10;
    /** Heel and toe between two windows, metres (B7: shoes, invented feet). */
    public static final double FOOT = 0.02;

    private Systematic() {}
}
