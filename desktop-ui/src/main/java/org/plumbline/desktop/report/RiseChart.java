package org.plumbline.desktop.report;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.desktop.report.markup.Axis;
import org.plumbline.desktop.report.markup.Chart;
import org.plumbline.desktop.report.markup.Curve;
import org.plumbline.desktop.report.markup.Span;

/** Rise of hips and shoulders in one pull, seconds from lift-off. */
final class RiseChart {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 230;

    private RiseChart() {}

    static Optional<Chart> of(LiftAnalysis analysis, Rep rep) {
        if (!rep.saw(RepEvent.LIFT_OFF) || !rep.saw(RepEvent.LOCKOUT)) {
            return Optional.empty();
        }
        int from = analysis.traces().frameAt(rep.at(RepEvent.LIFT_OFF));
        int to = analysis.traces().frameAt(rep.at(RepEvent.LOCKOUT));
        TraceCurves curves =
                new TraceCurves(analysis, from, to, analysis.traces().seconds(from));
        Curve hips = curves.of("hips", 2, Channel.HIP_RISE, false);
        Curve shoulders = curves.of("shoulders", 1, Channel.SHOULDER_RISE, false);
        if (to <= from || (hips.isEmpty() && shoulders.isEmpty())) {
            return Optional.empty();
        }
        String name = "Rep " + rep.number();
        return Optional.of(new Chart(
                name + ": rise of hips and shoulders",
                WIDTH,
                HEIGHT,
                Axis.exact(0, curves.seconds(to), 6),
                "s from lift-off",
                new Axis(-0.1, 1.1, 0.25),
                "rise",
                List.of(hips, shoulders),
                rep.saw(RepEvent.KNEE_PASS)
                        ? List.of(new Span(
                                0,
                                curves.seconds(analysis.traces().frameAt(rep.at(RepEvent.KNEE_PASS))),
                                name + ", below the knee"))
                        : List.of(new Span(0, 0, name)),
                List.of()));
    }
}
