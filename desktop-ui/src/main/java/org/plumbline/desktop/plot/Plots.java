package org.plumbline.desktop.plot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.signal.Trace;
import org.plumbline.desktop.draw.Ink;
import org.plumbline.desktop.store.ClipTime;

/** Reads plots from an analysis: over the clip's time, or with the repetitions on each other. */
public final class Plots {
    private static final List<List<Double>> DASHES = List.of(List.of(), List.of(7.0, 4.0), List.of(2.0, 3.0));

    /** Aligned repetitions are drawn from so long before lift-off. */
    private static final double BEFORE = 0.5;

    private final LiftAnalysis analysis;
    private final ClipTime clip;
    private final PlotWords words;

    public Plots(LiftAnalysis analysis, PlotWords words) {
        this.analysis = analysis;
        this.clip = ClipTime.of(analysis.settings());
        this.words = words;
    }

    /**
     * A plot over the clip's time.
     *
     * @param length of the clip in seconds
     */
    public Plot overClip(PlotKind kind, double length) {
        List<Curve> curves = new ArrayList<>();
        int last = analysis.traces().frames() - 1;
        for (Channel channel : kind.channels()) {
            int n = curves.size();
            curves.add(new Curve(
                    words.curve(channel), Ink.series(n), DASHES.get(n % DASHES.size()), points(channel, 0, last, 0)));
        }
        return plot(kind, 0, length, "", curves, spans());
    }

    /** A plot with the repetitions on each other, aligned at lift-off; the first channel of the kind only. */
    public Plot aligned(PlotKind kind) {
        Channel channel = kind.channels().getFirst();
        List<Curve> curves = new ArrayList<>();
        double longest = 1;
        for (AnalyzedRep analyzed : analysis.reps()) {
            Rep rep = analyzed.rep();
            Optional<Duration> end = rep.events().values().stream().max(Duration::compareTo);
            if (rep.saw(RepEvent.LIFT_OFF) && end.isPresent()) {
                double zero = clip.seconds(rep.at(RepEvent.LIFT_OFF));
                double stop = clip.seconds(end.get());
                int first = frameAt(zero - BEFORE);
                curves.add(new Curve(
                        words.rep(rep.number()),
                        Ink.series(curves.size()),
                        DASHES.get(curves.size() % DASHES.size()),
                        points(channel, first, frameAt(stop), zero)));
                longest = Math.max(longest, stop - zero);
            }
        }
        return plot(kind, -BEFORE, longest, words.fromLiftOff(), curves, List.of());
    }

    private Plot plot(PlotKind kind, double from, double to, String time, List<Curve> curves, List<Plot.Span> spans) {
        String title = words.title(kind);
        String unit = words.unit(kind.channels().getFirst());
        return new Plot(kind, title, unit, from, Math.max(to, from + 0.1), time, curves, spans, levels(kind));
    }

    private List<Curve.Point> points(Channel channel, int first, int last, double zero) {
        Trace trace = analysis.traces().of(channel);
        List<Curve.Point> points = new ArrayList<>();
        double scale = words.scale(channel);
        boolean joined = false;
        for (int i = Math.max(0, first); i <= last; i++) {
            if (trace.has(i)) {
                points.add(new Curve.Point(seconds(i) - zero, scale * trace.value(i), scale * trace.error(i), joined));
            }
            // Rise belongs to one repetition: where the next begins, another curve does.
            boolean sameRep = i == last
                    || analysis.repOfFrame().isEmpty()
                    || analysis.repOfFrame().get(i).equals(analysis.repOfFrame().get(i + 1));
            boolean perRep = channel == Channel.HIP_RISE || channel == Channel.SHOULDER_RISE;
            joined = trace.has(i) && (sameRep || !perRep);
        }
        return points;
    }

    private List<Plot.Span> spans() {
        List<Plot.Span> spans = new ArrayList<>();
        for (AnalyzedRep analyzed : analysis.reps()) {
            List<Duration> moments = analyzed.rep().events().entrySet().stream()
                    .filter(event -> event.getKey() != RepEvent.SET)
                    .map(java.util.Map.Entry::getValue)
                    .sorted()
                    .toList();
            if (!moments.isEmpty()) {
                spans.add(new Plot.Span(
                        words.rep(analyzed.rep().number()),
                        clip.seconds(moments.getFirst()),
                        clip.seconds(moments.getLast())));
            }
        }
        return spans;
    }

    private List<Plot.Level> levels(PlotKind kind) {
        return switch (kind) {
            case MIDFOOT -> List.of(new Plot.Level(words.midfoot(), 0, false));
            case LUMBAR -> {
                Limit limit = FaultLimits.defaults()
                        .forGoal(analysis.settings().goal())
                        .of(LimitId.F05_LUMBAR);
                yield List.of(
                        new Plot.Level(words.warning(), limit.warn(), true),
                        new Plot.Level(words.serious(), limit.serious(), true));
            }
            case RISE, BAR_HEIGHT, BAR_SPEED, ANGLES -> List.of();
        };
    }

    private int frameAt(double clipSeconds) {
        double physical = clipSeconds / clip.slowMotionFactor();
        return analysis.traces().frameAt(Duration.ofNanos(Math.round(Math.max(0, physical) * 1e9)));
    }

    private double seconds(int frame) {
        return clip.seconds(analysis.traces().time(frame));
    }
}
