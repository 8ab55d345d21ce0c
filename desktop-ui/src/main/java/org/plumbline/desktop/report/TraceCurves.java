package org.plumbline.desktop.report;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.signal.Trace;
import org.plumbline.desktop.report.markup.Curve;

/** Takes traces to curves over the clip's time. */
final class TraceCurves {
    /** More points than a page can show only make it heavy. */
    private static final int MOST_POINTS = 700;

    private final LiftAnalysis analysis;
    private final int first;
    private final int last;
    private final double startSeconds;

    /**
     * Curves of a part of the clip.
     *
     * @param first frame
     * @param last frame
     * @param startSeconds where the time axis has its zero, in physical seconds
     */
    TraceCurves(LiftAnalysis analysis, int first, int last, double startSeconds) {
        this.analysis = analysis;
        this.first = first;
        this.last = last;
        this.startSeconds = startSeconds;
    }

    Curve of(String name, int look, Channel channel, boolean band) {
        Trace trace = analysis.traces().of(channel);
        List<List<Curve.Point>> stretches = new ArrayList<>();
        List<Curve.Point> stretch = new ArrayList<>();
        int stride = Math.max(1, (last - first) / MOST_POINTS);
        for (int i = first; i <= last; i += stride) {
            if (trace.has(i)) {
                stretch.add(new Curve.Point(seconds(i), trace.value(i), trace.error(i)));
            } else if (!stretch.isEmpty()) {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
        }
        if (!stretch.isEmpty()) {
            stretches.add(stretch);
        }
        return new Curve(name, look, stretches, band);
    }

    double seconds(int frame) {
        return (analysis.traces().seconds(frame) - startSeconds)
                * analysis.settings().slowMotionFactor();
    }
}
