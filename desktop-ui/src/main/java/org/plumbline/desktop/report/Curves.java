package org.plumbline.desktop.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.desktop.report.markup.Axis;
import org.plumbline.desktop.report.markup.Chart;
import org.plumbline.desktop.report.markup.Curve;
import org.plumbline.desktop.report.markup.Level;
import org.plumbline.desktop.report.markup.Span;
import org.plumbline.desktop.store.ClipTime;

/** The curves of a report, over the time of the clip; repetitions are shaded. A channel that was never measured has none. */
final class Curves {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 210;
    private static final Duration AROUND = Duration.ofMillis(800);

    private final LiftAnalysis analysis;
    private final boolean metric;
    private final int first;
    private final int last;

    Curves(LiftAnalysis analysis) {
        this.analysis = analysis;
        this.metric = analysis.scale() instanceof Scale.Calibrated;
        List<Duration> moments = analysis.reps().stream()
                .flatMap(rep -> rep.rep().events().values().stream())
                .sorted()
                .toList();
        int end = analysis.traces().frames() - 1;
        first = moments.isEmpty()
                ? 0
                : analysis.traces().frameAt(moments.getFirst().minus(AROUND));
        last = moments.isEmpty()
                ? end
                : analysis.traces().frameAt(moments.getLast().plus(AROUND));
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        if (last <= first) {
            return figures;
        }
        List<Chart> rises = new ArrayList<>();
        for (AnalyzedRep analyzed : analysis.reps()) {
            RiseChart.of(analysis, analyzed.rep()).ifPresent(rises::add);
        }
        if (!rises.isEmpty()) {
            figures.add(new Figure(
                    "Hips and shoulders in the pull",
                    "Both go from 0 at lift-off to 1 at lockout. Hips above shoulders early on: the hips rise first. "
                            + "A curve is missing where that joint was not seen well enough.",
                    rises,
                    rises.size() > 1));
        }
        if (metric) {
            add(
                    figures,
                    "Height of the bar",
                    "Above its place on the floor.",
                    "m",
                    Channel.BAR_HEIGHT,
                    false,
                    List.of());
            add(figures, "Speed of the bar", "Up is positive.", "m/s", Channel.BAR_VELOCITY, false, List.of());
            add(
                    figures,
                    "Bar to midfoot",
                    "In front of midfoot is positive. The band holds the truth in about 95 of 100 cases.",
                    "cm",
                    Channel.BAR_TO_MIDFOOT,
                    true,
                    List.of(new Level(0, "midfoot", false)));
        }
        angles(figures);
        Limit limit = FaultLimits.defaults().forGoal(analysis.settings().goal()).of(LimitId.F05_LUMBAR);
        add(
                figures,
                "Lumbar flexion proxy",
                "An estimate from the back's outline, not a measurement of the spine. 0 is the lifter's own standing shape;"
                        + " good lifters start near 33°. Look at the frames before you believe it.",
                "°",
                Channel.LUMBAR_PROXY,
                true,
                List.of(new Level(limit.warn(), "warning", true), new Level(limit.serious(), "serious", true)));
        return figures;
    }

    private void angles(List<Figure> figures) {
        TraceCurves curves = new TraceCurves(analysis, first, last, 0);
        List<Curve> angles = List.of(
                curves.of("knee", 1, Channel.KNEE_ANGLE, false),
                curves.of("hip", 2, Channel.HIP_ANGLE, false),
                curves.of("trunk", 3, Channel.TRUNK_ANGLE, false));
        if (angles.stream().anyMatch(curve -> !curve.isEmpty())) {
            figures.add(new Figure(
                    "Joint angles",
                    "Knee and hip: 180° is straight. Trunk: 0° is horizontal, 90° upright.",
                    List.of(chart("Angles of knee, hip and trunk", "°", angles, List.of())),
                    false));
        }
    }

    private void add(
            List<Figure> figures,
            String title,
            String note,
            String unit,
            Channel channel,
            boolean band,
            List<Level> levels) {
        Curve curve = new TraceCurves(analysis, first, last, 0).of(title, 1, channel, band);
        if (!curve.isEmpty()) {
            figures.add(new Figure(title, note, List.of(chart(title, unit, List.of(curve), levels)), false));
        }
    }

    private Chart chart(String label, String unit, List<Curve> curves, List<Level> levels) {
        TraceCurves time = new TraceCurves(analysis, first, last, 0);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Curve curve : curves) {
            for (Curve.Point point : curve.points()) {
                double error = curve.band() ? point.error() : 0;
                low = Math.min(low, point.y() - error);
                high = Math.max(high, point.y() + error);
            }
        }
        for (Level level : levels) {
            low = Math.min(low, level.y());
            high = Math.max(high, level.y());
        }
        return new Chart(
                label,
                WIDTH,
                HEIGHT,
                Axis.exact(time.seconds(first), time.seconds(last), 7),
                "s",
                Axis.around(low, high, 4),
                unit,
                curves,
                spans(),
                levels);
    }

    private List<Span> spans() {
        ClipTime clip = ClipTime.of(analysis.settings());
        List<Span> spans = new ArrayList<>();
        for (AnalyzedRep analyzed : analysis.reps()) {
            Rep rep = analyzed.rep();
            List<Duration> inMotion = rep.events().entrySet().stream()
                    .filter(event -> event.getKey() != RepEvent.SET)
                    .map(event -> event.getValue())
                    .sorted()
                    .toList();
            if (!inMotion.isEmpty()) {
                spans.add(new Span(
                        clip.seconds(inMotion.getFirst()),
                        clip.seconds(inMotion.getLast()),
                        analysis.reps().size() > 6 ? "" + rep.number() : "rep " + rep.number()));
            }
        }
        return spans;
    }
}
