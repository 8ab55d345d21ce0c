package org.plumbline.desktop.accuracy.score;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.samples.truth.FrameTruth;

/**
 * Tracks against the truth, over the frames between lift-off and touchdown of the repetitions.
 *
 * @param trunkDegrees trunk angle, found less true
 * @param pathCentimetres one per repetition: root mean square distance of the bar's path, its mean offset taken off
 * @param midfootCentimetres bar to midfoot, found less true
 * @param midfootAsked frames in which it could have been told
 */
public record TrackScore(Errors trunkDegrees, Errors pathCentimetres, Errors midfootCentimetres, int midfootAsked) {

    static TrackScore of(KnownLift known, LiftAnalysis analysis, RepMatching matching, double slowMotionFactor) {
        Traces traces = analysis.traces();
        List<Double> trunk = new ArrayList<>();
        List<Double> midfoot = new ArrayList<>();
        List<Double> path = new ArrayList<>();
        int asked = 0;
        for (RepMatching.Pair pair : matching.pairs()) {
            List<double[]> way = new ArrayList<>();
            for (int i = 0; i < traces.frames(); i++) {
                double time = traces.seconds(i);
                if (time < pair.known().events().liftOff()
                        || time > pair.known().events().touchdown()) {
                    continue;
                }
                FrameTruth truth = known.shownAt(time * slowMotionFactor);
                asked++;
                if (traces.of(Channel.TRUNK_ANGLE).has(i)) {
                    trunk.add(traces.of(Channel.TRUNK_ANGLE).value(i) - (90 - truth.trunkAngle()));
                }
                if (traces.of(Channel.BAR_TO_MIDFOOT).has(i)) {
                    midfoot.add(traces.of(Channel.BAR_TO_MIDFOOT).value(i) - 100 * truth.barOffset());
                }
                if (traces.of(Channel.BAR_PATH_X).has(i)
                        && traces.of(Channel.BAR_HEIGHT).has(i)) {
                    way.add(new double[] {
                        100
                                * (traces.of(Channel.BAR_PATH_X).value(i)
                                        - truth.bar().x()),
                        100
                                * (traces.of(Channel.BAR_HEIGHT).value(i)
                                        - truth.bar().y())
                    });
                }
            }
            if (!way.isEmpty()) {
                path.add(scatter(way));
            }
        }
        return new TrackScore(new Errors(trunk), new Errors(path), new Errors(midfoot), asked);
    }

    /** Root mean square distance from their own middle. */
    private static double scatter(List<double[]> points) {
        double x = points.stream().mapToDouble(p -> p[0]).average().orElseThrow();
        double y = points.stream().mapToDouble(p -> p[1]).average().orElseThrow();
        return Math.sqrt(points.stream()
                .mapToDouble(p -> (p[0] - x) * (p[0] - x) + (p[1] - y) * (p[1] - y))
                .average()
                .orElseThrow());
    }
}
