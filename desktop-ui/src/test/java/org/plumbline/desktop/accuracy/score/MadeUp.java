package org.plumbline.desktop.accuracy.score;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.NotAssessed;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.MeasureSet;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Quantity;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.RepType;
import org.plumbline.samples.body.Span;
import org.plumbline.samples.truth.RepEvents;
import org.plumbline.samples.truth.measure.RepMeasures;
import org.plumbline.samples.truth.measure.TrueMeasure;

/** Analyses that say of a known lift what a test wants them to say. */
final class MadeUp {
    private MadeUp() {}

    /** An analysis with other repetitions and verdicts. */
    static LiftAnalysis with(
            LiftAnalysis analysis, List<AnalyzedRep> reps, List<Fault> faults, List<NotAssessed> open) {
        return new LiftAnalysis(
                analysis.video(),
                analysis.model(),
                analysis.settings(),
                analysis.exercise(),
                analysis.view(),
                analysis.scale(),
                reps,
                faults,
                open,
                analysis.good(),
                analysis.set(),
                analysis.traces(),
                analysis.repOfFrame(),
                analysis.phaseOfFrame());
    }

    /** A repetition whose events all are so many seconds late and whose measures are off by a function of the true value. */
    static AnalyzedRep rep(int number, RepMeasures known, double late, ToDoubleFunction<Double> off, double stated) {
        Map<MeasureId, Measurement> measures = new EnumMap<>(MeasureId.class);
        for (MeasureId id : MeasureId.values()) {
            OptionalDouble truth = truth(known, id);
            measures.put(
                    id,
                    truth.isEmpty() || id == MeasureId.HIP_POP
                            ? new Unavailable("left open")
                            : Measured.of(
                                    truth.getAsDouble() + off.applyAsDouble(truth.getAsDouble()),
                                    stated,
                                    id.unit(),
                                    Quality.HIGH));
        }
        return new AnalyzedRep(
                new Rep(number, RepType.DEAD_STOP, events(known.events(), late)), new MeasureSet(measures));
    }

    static Fault fault(FaultCode code, int rep, Severity severity) {
        return new Fault(
                code,
                severity,
                new Scope.OfRep(rep),
                Duration.ZERO,
                Duration.ofSeconds(1),
                Duration.ZERO,
                Measured.of(1, 1, Unit.DEGREE, Quality.HIGH),
                Quantity.of(1, Unit.DEGREE),
                "message",
                "cue",
                "source");
    }

    /** The first repetition, with one event each second from 0. */
    static RepEvents everySecond() {
        Map<RepEvents.Event, Double> times = new EnumMap<>(RepEvents.Event.class);
        for (RepEvents.Event event : RepEvents.Event.values()) {
            times.put(event, (double) times.size());
        }
        return new RepEvents(0, Span.Kind.DEAD_STOP, times);
    }

    private static Map<RepEvent, Duration> events(RepEvents known, double late) {
        List<Double> seconds = new ArrayList<>(List.of(
                known.set(), known.liftOff(), known.kneePass(), known.lockout(), known.descent(), known.touchdown()));
        Map<RepEvent, Duration> events = new EnumMap<>(RepEvent.class);
        for (RepEvent event : RepEvent.values()) {
            events.put(event, Duration.ofNanos(Math.round(1e9 * (seconds.removeFirst() + late))));
        }
        return events;
    }

    private static OptionalDouble truth(RepMeasures known, MeasureId id) {
        for (TrueMeasure measure : TrueMeasure.values()) {
            if (measure.id().equals(id.id())) {
                return known.of(measure);
            }
        }
        return OptionalDouble.empty();
    }
}
