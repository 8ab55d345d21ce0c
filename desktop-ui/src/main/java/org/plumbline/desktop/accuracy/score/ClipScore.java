package org.plumbline.desktop.accuracy.score;

import java.util.List;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.samples.scene.Lift;

/**
 * Everything an analysis of one known clip got right and wrong.
 *
 * @param yaw of the camera, degrees
 * @param exercise what the clip was taken for
 * @param trueReps how many there are
 * @param right of them found
 * @param extra found ones that are not there
 */
public record ClipScore(
        String name,
        String model,
        double yaw,
        String exercise,
        int trueReps,
        int right,
        int extra,
        SeenScore seen,
        TrackScore track,
        List<EventError> events,
        List<MeasureScore> measures,
        List<FaultScore> faults) {

    public ClipScore {
        events = List.copyOf(events);
        measures = List.copyOf(measures);
        faults = List.copyOf(faults);
    }

    /** Compares what was seen and what was made of it with the truth. */
    public static ClipScore of(KnownLift known, CapturedLift lift, LiftAnalysis analysis) {
        RepMatching matching = RepMatching.of(known.reps(), analysis.reps());
        return new ClipScore(
                known.name(),
                lift.model().name(),
                known.scene().shot().yaw(),
                analysis.exercise().exercise().id(),
                known.reps().size(),
                matching.pairs().size(),
                matching.extra(),
                SeenScore.of(known, lift),
                TrackScore.of(known, analysis, matching, analysis.settings().slowMotionFactor()),
                matching.pairs().stream()
                        .flatMap(pair -> EventError.of(pair).stream())
                        .toList(),
                matching.pairs().stream()
                        .flatMap(pair -> MeasureScore.of(pair).stream())
                        .toList(),
                FaultScore.of(known.reps(), matching, analysis, limits(known)));
    }

    private static FaultLimits limits(KnownLift known) {
        FaultLimits usual = FaultLimits.defaults();
        return known.scene().lift() == Lift.SUMO ? usual.forSumo() : usual;
    }

    public View view() {
        return View.of(yaw);
    }

    public int missed() {
        return trueReps - right;
    }
}
