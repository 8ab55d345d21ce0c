package org.plumbline.core.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.analysis.Trend;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Measured;

/** How each measure goes over the set: least-squares slope and the means of the first and last third of the repetitions. */
final class Trends {
    private static final int FEWEST = 2;

    private Trends() {}

    /** Returns a trend for every measure taken in at least two of the counted repetitions. */
    static Map<MeasureId, Trend> of(List<JudgedRep> counted) {
        Map<MeasureId, Trend> trends = new EnumMap<>(MeasureId.class);
        for (MeasureId id : MeasureId.values()) {
            List<double[]> points = new ArrayList<>();
            for (JudgedRep rep : counted) {
                if (rep.readings().of(id).measurement() instanceof Measured measured) {
                    points.add(new double[] {rep.rep().number(), measured.number()});
                }
            }
            if (points.size() >= FEWEST) {
                trends.put(id, trend(points, id));
            }
        }
        return trends;
    }

    private static Trend trend(List<double[]> points, MeasureId id) {
        int third = Math.max(1, points.size() / 3);
        double meanRep = points.stream().mapToDouble(p -> p[0]).average().orElseThrow();
        double meanValue = mean(points);
        double along = 0;
        double square = 0;
        for (double[] point : points) {
            along += (point[0] - meanRep) * (point[1] - meanValue);
            square += (point[0] - meanRep) * (point[0] - meanRep);
        }
        return new Trend(
                along / square,
                mean(points.subList(0, third)),
                mean(points.subList(points.size() - third, points.size())),
                id.unit());
    }

    private static double mean(List<double[]> points) {
        return points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
    }
}
