package org.plumbline.core.fault;

import static org.plumbline.core.fault.LimitId.Sense.ABOVE;
import static org.plumbline.core.fault.LimitId.Sense.BELOW;

import java.util.Locale;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Unit;

/**
 * Every limit of the catalogue (biomechanics C6) with its default and where it comes from. Shares and indices are ratios; a
 * fall is a share of gravity.
 */
public enum LimitId {
    F01_FOOT_FRACTION(FaultCode.F01, Unit.RATIO, ABOVE, 0.60, 0.70, Text.BASIS_FOOT_ANCHORS),
    F02_FOOT_FRACTION(FaultCode.F02, Unit.RATIO, BELOW, 0.38, 0.28, Text.BASIS_FOOT_ANCHORS),
    F03_HIP_FRACTION(FaultCode.F03, Unit.RATIO, ABOVE, 0.90, 1.00, Text.BASIS_ORDER),
    F03_KNEE(FaultCode.F03, Unit.DEGREE, ABOVE, 145, 155, Text.BASIS_ORDER),
    F03_STOOP_SHARE(FaultCode.F03, Unit.RATIO, ABOVE, 0.80, 0.90, Text.BASIS_STOOP_INDEX),
    F04_HIP_FRACTION(FaultCode.F04, Unit.RATIO, BELOW, 0.30, 0.05, Text.BASIS_ORDER),
    F04_KNEE(FaultCode.F04, Unit.DEGREE, BELOW, 95, LimitId.NEVER_BELOW, Text.BASIS_COACHING),
    F04_ARM(FaultCode.F04, Unit.DEGREE, BELOW, -5, -10, Text.BASIS_COACHING),
    F05_LUMBAR(FaultCode.F05, Unit.DEGREE, ABOVE, 45, 58, Text.BASIS_LUMBAR_NORMAL),
    F05_LUMBAR_SHARE(FaultCode.F05, Unit.RATIO, ABOVE, 0.80, 0.95, Text.BASIS_LUMBAR_NORMAL),
    F06_LUMBAR_CHANGE(FaultCode.F06, Unit.DEGREE, ABOVE, 8, 15, Text.BASIS_NOISE_MODEL),
    F06_TRUNK_SHORTENING(FaultCode.F06, Unit.RATIO, ABOVE, 0.03, LimitId.NEVER_ABOVE, Text.BASIS_CHORD),
    F07_LUMBAR_RANGE(FaultCode.F07, Unit.DEGREE, ABOVE, 42, 55, Text.BASIS_LUMBAR_NORMAL),
    F07_RE_EXTENSION(FaultCode.F07, Unit.DEGREE, ABOVE, 35, LimitId.NEVER_ABOVE, Text.BASIS_LUMBAR_NORMAL),
    F08_TRUNK_DROP(FaultCode.F08, Unit.DEGREE, BELOW, -6, -12, Text.BASIS_MODEL_COACHING),
    F08_RISE_RATIO(FaultCode.F08, Unit.RATIO, ABOVE, 1.25, 1.25, Text.BASIS_MODEL_COACHING),
    F09_HIP_POP(FaultCode.F09, Unit.RATIO, ABOVE, 0.12, 0.20, Text.BASIS_ENGINEERING),
    F09_TRUNK_DROP(FaultCode.F09, Unit.DEGREE, BELOW, -5, LimitId.NEVER_BELOW, Text.BASIS_ENGINEERING),
    F10_DRIFT(FaultCode.F10, Unit.CENTIMETRE, ABOVE, 4, 7, Text.BASIS_ENGINEERING),
    F11_LEG_GAP(FaultCode.F11, Unit.CENTIMETRE, ABOVE, 6, 10, Text.BASIS_ENGINEERING),
    F12_DIP(FaultCode.F12, Unit.CENTIMETRE, ABOVE, 2, 5, Text.BASIS_COMPETITION),
    F13_HIP_SHORT(FaultCode.F13, Unit.DEGREE, ABOVE, 10, 18, Text.BASIS_COMPETITION_ACCURACY),
    F13_KNEE_SHORT(FaultCode.F13, Unit.DEGREE, ABOVE, 10, 18, Text.BASIS_COMPETITION_ACCURACY),
    F14_LEAN_BACK(FaultCode.F14, Unit.DEGREE, ABOVE, 8, 15, Text.BASIS_COACHING),
    F15_ECCENTRIC(FaultCode.F15, Unit.SECOND, BELOW, 0.9, 0.5, Text.BASIS_FREE_FALL),
    F15_SPEED(FaultCode.F15, Unit.METRE_PER_SECOND, ABOVE, 1.5, LimitId.NEVER_ABOVE, Text.BASIS_FREE_FALL),
    F15_FALL(FaultCode.F15, Unit.RATIO, ABOVE, 7 / 9.81, 7 / 9.81, Text.BASIS_FREE_FALL),
    F16_KNEE(FaultCode.F16, Unit.DEGREE, BELOW, 140, 125, Text.BASIS_COACHING),
    F16_DRIFT(FaultCode.F16, Unit.CENTIMETRE, ABOVE, 5, 5, Text.BASIS_ENGINEERING),
    F17_LUMBAR_CHANGE(FaultCode.F17, Unit.DEGREE, ABOVE, 10, 18, Text.BASIS_ENGINEERING),
    F17_LUMBAR(FaultCode.F17, Unit.DEGREE, ABOVE, 58, 58, Text.BASIS_LUMBAR_NORMAL),
    F18_HEAD(FaultCode.F18, Unit.DEGREE, ABOVE, 25, 40, Text.BASIS_ENGINEERING),
    F19_SLIP(FaultCode.F19, Unit.CENTIMETRE, ABOVE, 3, 6, Text.BASIS_COMPETITION),
    F19_HEEL_LIFT(FaultCode.F19, Unit.CENTIMETRE, ABOVE, 3, 6, Text.BASIS_COMPETITION),
    F20_STOOP_SHARE(FaultCode.F20, Unit.RATIO, ABOVE, 0.85, 0.90, Text.BASIS_STOOP_INDEX),
    F20_KNEE_EXTENSION(FaultCode.F20, Unit.DEGREE, BELOW, 10, 5, Text.BASIS_STOOP_INDEX),
    F21_LUMBAR(FaultCode.F21, Unit.DEGREE, ABOVE, 6, LimitId.NEVER_ABOVE, Text.BASIS_FATIGUE),
    F21_TRUNK_DROP(FaultCode.F21, Unit.DEGREE, BELOW, -4, LimitId.NEVER_BELOW, Text.BASIS_FATIGUE),
    F21_VELOCITY_LOSS(FaultCode.F21, Unit.RATIO, ABOVE, 0.30, LimitId.NEVER_ABOVE, Text.BASIS_FATIGUE),
    F22_LOAD(FaultCode.F22, Unit.RATIO, ABOVE, 0.10, 0.20, Text.BASIS_LOAD);

    private static final double NEVER_ABOVE = Double.POSITIVE_INFINITY;
    private static final double NEVER_BELOW = Double.NEGATIVE_INFINITY;

    /** Which side of a limit is the fault. */
    public enum Sense {
        ABOVE,
        BELOW
    }

    private final FaultCode code;
    private final Unit unit;
    private final Sense sense;
    private final double warn;
    private final double serious;
    private final Text basis;

    LimitId(FaultCode code, Unit unit, Sense sense, double warn, double serious, Text basis) {
        this.code = code;
        this.unit = unit;
        this.sense = sense;
        this.warn = warn;
        this.serious = serious;
        this.basis = basis;
    }

    /** The name in files, for example {@code f08-trunk-drop}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public FaultCode code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    public Sense sense() {
        return sense;
    }

    /** The default of biomechanics C6. */
    public Limit preset() {
        return new Limit(warn, serious);
    }

    /** Where it comes from, in words. */
    public Text basis() {
        return basis;
    }

    /** Whether a value is at a limit or past it. */
    public boolean reached(double value, double limit) {
        return sense == Sense.ABOVE ? value >= limit : value <= limit;
    }

    /** A value moved by its error towards the harmless side. */
    public double nearEnd(double value, double error) {
        return sense == Sense.ABOVE ? value - error : value + error;
    }
}
