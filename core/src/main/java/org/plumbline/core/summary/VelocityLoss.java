package org.plumbline.core.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.message.Messages;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.quantity.Unit;

/** Fall of the mean concentric velocity from the best repetition to the last, per cent (biomechanics C4, VL). */
final class VelocityLoss {

    private VelocityLoss() {}

    static Measurement of(List<JudgedRep> counted, Messages messages) {
        List<Measured> speeds = new ArrayList<>();
        String reason = messages.say(Text.REASON_ONE_REP);
        for (JudgedRep rep : counted) {
            switch (rep.readings().of(MeasureId.MEAN_CONCENTRIC_VELOCITY).measurement()) {
                case Measured measured -> speeds.add(measured);
                case Unavailable unavailable -> reason = unavailable.reason();
            }
        }
        if (speeds.size() < 2) {
            return new Unavailable(reason);
        }
        Measured best = speeds.stream()
                .max(Comparator.comparingDouble(Measured::number))
                .orElseThrow();
        Measured last = speeds.getLast();
        if (best.number() <= 0) {
            return new Unavailable(reason);
        }
        double kept = last.number() / best.number();
        double error = Math.hypot(last.errorNumber(), kept * best.errorNumber()) / best.number();
        return Measured.of(
                100 * (1 - kept), 100 * error, Unit.RATIO, best.quality().worse(last.quality()));
    }
}
