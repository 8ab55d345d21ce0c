package org.plumbline.core.measure.formula;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;

/**
 * The one rule that ties quality to error: a measure is of high quality only if it tells harmless from serious. Its error is
 * held against the span between the warning and the serious limit it is judged by, the narrowest where there are several. Up
 * to half the span, no interval holds both limits, and quality is what the gates say. Above, a value between the limits may
 * as well be harmless as serious: medium at best.
 *
 * <p>The spans are those of the catalogue (biomechanics C6); measures without a limit of two steps are left alone.
 */
final class Discernment {
    private static final double SHARP = 0.5;
    /** F01 in centimetres (C6): 2.7 cm is a warning, 5.5 cm serious. */
    private static final double MIDFOOT_CENTIMETRES = 5.5 - 2.7;

    private static final Map<MeasureId, Double> SPANS = new EnumMap<>(MeasureId.class);
    private static final Map<Detail, Double> DETAIL_SPANS = new EnumMap<>(Detail.class);

    static {
        SPANS.put(MeasureId.BAR_FOOT_FRACTION_AT_LIFTOFF, span(LimitId.F01_FOOT_FRACTION, LimitId.F02_FOOT_FRACTION));
        SPANS.put(MeasureId.BAR_TO_MIDFOOT_AT_LIFTOFF, MIDFOOT_CENTIMETRES);
        SPANS.put(MeasureId.BAR_TO_MIDFOOT_MAX, MIDFOOT_CENTIMETRES);
        SPANS.put(MeasureId.HIP_FRACTION_AT_LIFTOFF, span(LimitId.F03_HIP_FRACTION, LimitId.F04_HIP_FRACTION));
        SPANS.put(MeasureId.KNEE_AT_LIFTOFF, span(LimitId.F03_KNEE));
        SPANS.put(MeasureId.ARM_ANGLE_AT_LIFTOFF, span(LimitId.F04_ARM));
        SPANS.put(MeasureId.TRUNK_DROP, span(LimitId.F08_TRUNK_DROP));
        SPANS.put(MeasureId.HIP_POP, span(LimitId.F09_HIP_POP));
        SPANS.put(MeasureId.BAR_DRIFT_FORWARD, span(LimitId.F10_DRIFT));
        SPANS.put(MeasureId.BAR_LEG_GAP, span(LimitId.F11_LEG_GAP));
        SPANS.put(MeasureId.BAR_DIP, span(LimitId.F12_DIP));
        SPANS.put(MeasureId.LUMBAR_PROXY_AT_LIFTOFF, span(LimitId.F05_LUMBAR));
        SPANS.put(MeasureId.LUMBAR_PROXY_CHANGE, span(LimitId.F06_LUMBAR_CHANGE));
        SPANS.put(MeasureId.LUMBAR_PROXY_RANGE, span(LimitId.F07_LUMBAR_RANGE));
        SPANS.put(MeasureId.LEAN_BACK, span(LimitId.F14_LEAN_BACK));
        SPANS.put(MeasureId.ECCENTRIC, span(LimitId.F15_ECCENTRIC));
        SPANS.put(MeasureId.NECK_EXTENSION, span(LimitId.F18_HEAD));
        SPANS.put(MeasureId.FOOT_SLIP, span(LimitId.F19_SLIP));
        SPANS.put(MeasureId.HEEL_LIFT, span(LimitId.F19_HEEL_LIFT));
        DETAIL_SPANS.put(Detail.STOOP_SHARE_AT_LIFTOFF, span(LimitId.F03_STOOP_SHARE));
        DETAIL_SPANS.put(Detail.HIP_SHORT_OF_STANDING, span(LimitId.F13_HIP_SHORT));
        DETAIL_SPANS.put(Detail.KNEE_SHORT_OF_STANDING, span(LimitId.F13_KNEE_SHORT));
        DETAIL_SPANS.put(Detail.KNEE_EXTENSION_TO_KNEE_PASS, span(LimitId.F20_KNEE_EXTENSION));
        DETAIL_SPANS.put(Detail.KNEE_AT_KNEE_PASS_DOWN, span(LimitId.F16_KNEE));
        DETAIL_SPANS.put(Detail.BAR_THIGH_GAP, span(LimitId.F11_LEG_GAP));
        DETAIL_SPANS.put(Detail.LUMBAR_MORE_IN_DESCENT, span(LimitId.F17_LUMBAR_CHANGE));
        DETAIL_SPANS.put(Detail.HEAD_PITCH, span(LimitId.F18_HEAD));
    }

    private Discernment() {}

    private static double span(LimitId... ids) {
        return List.of(ids).stream()
                .map(LimitId::preset)
                .mapToDouble(Discernment::between)
                .min()
                .orElseThrow();
    }

    private static double between(Limit limit) {
        return Math.abs(limit.serious() - limit.warn());
    }

    static Reading of(MeasureId id, Reading reading) {
        return of(reading, SPANS.getOrDefault(id, Double.POSITIVE_INFINITY));
    }

    static Reading of(Detail detail, Reading reading) {
        return of(reading, DETAIL_SPANS.getOrDefault(detail, Double.POSITIVE_INFINITY));
    }

    private static Reading of(Reading reading, double span) {
        return switch (reading) {
            case Reading.Missed missed -> missed;
            case Reading.Taken taken -> {
                Measured value = taken.measurement();
                Quality best = value.errorNumber() <= SHARP * span ? Quality.HIGH : Quality.MEDIUM;
                Quality quality = value.quality().worse(best);
                yield new Reading.Taken(
                        new Measured(value.value(), value.error(), value.unit(), quality), taken.moments());
            }
        };
    }
}
