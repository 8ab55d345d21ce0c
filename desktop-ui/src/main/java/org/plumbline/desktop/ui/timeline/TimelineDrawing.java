package org.plumbline.desktop.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.rep.Phase;
import org.plumbline.desktop.draw.Drawn;
import org.plumbline.desktop.draw.Drawn.Align;
import org.plumbline.desktop.draw.Drawn.At;
import org.plumbline.desktop.draw.Ink;
import org.plumbline.desktop.ui.marks.ClipMarks;
import org.plumbline.desktop.ui.player.Range;

/**
 * Draws the line of a clip: faults on top, phases within repetitions below, seconds at the bottom.
 *
 * @param length of the clip
 * @param width of the drawing
 * @param repWord makes the name of a repetition
 */
record TimelineDrawing(Duration length, double width, java.util.function.IntFunction<String> repWord) {
    static final double HEIGHT = 62;
    static final double SIDE = 14;
    private static final double TRACK_TOP = 20;
    private static final double TRACK_HEIGHT = 20;
    private static final double TICK_ROW = 57;
    private static final double[] NICE = {0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600};
    private static final double TICK_GAP = 64;

    double x(Duration moment) {
        double share = moment.toNanos() / Math.max(1.0, (double) length.toNanos());
        return SIDE + Math.clamp(share, 0, 1) * (width - 2 * SIDE);
    }

    Duration moment(double x) {
        double share = Math.clamp((x - SIDE) / Math.max(1, width - 2 * SIDE), 0, 1);
        return Duration.ofNanos(Math.round(share * length.toNanos()));
    }

    List<Drawn> still(ClipMarks marks, Optional<Range> range) {
        List<Drawn> drawn = new ArrayList<>();
        drawn.add(Drawn.Area.box(Ink.TRACK, 0.65, SIDE, TRACK_TOP + 5, width - 2 * SIDE, TRACK_HEIGHT - 10));
        for (ClipMarks.PhaseSpan span : marks.phases()) {
            box(drawn, ink(span.phase()), 1, span.from(), span.to());
        }
        if (marks.phases().isEmpty()) {
            marks.reps().forEach(rep -> box(drawn, Ink.PULL_2, 1, rep.from(), rep.to()));
        }
        for (ClipMarks.RepSpan rep : marks.reps()) {
            double from = x(rep.from());
            boolean room = x(rep.to()) - from > 44;
            String words = room ? repWord.apply(rep.number()) : Integer.toString(rep.number());
            drawn.add(new Drawn.Words(
                    Ink.MUTED, 11, true, Align.CENTRE, new At((from + x(rep.to())) / 2, TRACK_TOP - 5), words));
        }
        for (ClipMarks.EventMark event : marks.events()) {
            double x = x(event.at());
            drawn.add(Drawn.Line.between(Ink.TEXT, 1, x, TRACK_TOP, x, TRACK_TOP + TRACK_HEIGHT));
        }
        ticks(drawn);
        range.ifPresent(part -> range(drawn, part));
        marks.faults().forEach(fault -> fault(drawn, fault));
        return drawn;
    }

    List<Drawn> head(Duration now) {
        double x = x(now);
        return List.of(
                Drawn.Line.between(Ink.PAPER, 4, x, 4, x, TRACK_TOP + TRACK_HEIGHT + 4),
                Drawn.Line.between(Ink.ACCENT, 2, x, 4, x, TRACK_TOP + TRACK_HEIGHT + 4),
                new Drawn.Area(Ink.ACCENT, 1, polygon(x, TRACK_TOP + TRACK_HEIGHT / 2, 7, 20, 0)));
    }

    private void box(List<Drawn> drawn, Ink ink, double opacity, Duration from, Duration to) {
        double left = x(from);
        drawn.add(Drawn.Area.box(ink, opacity, left, TRACK_TOP, Math.max(1, x(to) - left), TRACK_HEIGHT));
    }

    private void range(List<Drawn> drawn, Range part) {
        double from = x(part.from());
        double to = x(part.to());
        double bottom = TRACK_TOP + TRACK_HEIGHT;
        drawn.add(Drawn.Area.box(Ink.PAPER, 0.6, SIDE, TRACK_TOP, from - SIDE, TRACK_HEIGHT));
        drawn.add(Drawn.Area.box(Ink.PAPER, 0.6, to, TRACK_TOP, width - SIDE - to, TRACK_HEIGHT));
        drawn.add(Drawn.Line.solid(
                Ink.ACCENT,
                2,
                List.of(
                        new At(from + 5, TRACK_TOP - 2),
                        new At(from, TRACK_TOP - 2),
                        new At(from, bottom + 2),
                        new At(from + 5, bottom + 2))));
        drawn.add(Drawn.Line.solid(
                Ink.ACCENT,
                2,
                List.of(
                        new At(to - 5, TRACK_TOP - 2),
                        new At(to, TRACK_TOP - 2),
                        new At(to, bottom + 2),
                        new At(to - 5, bottom + 2))));
    }

    /** The same forms as everywhere: a disc for a note, a triangle for a warning, an octagon for what is serious. */
    private void fault(List<Drawn> drawn, ClipMarks.FaultMark fault) {
        double x = x(fault.at());
        double y = TRACK_TOP + TRACK_HEIGHT - 1;
        Severity severity = fault.severity();
        List<At> form =
                switch (severity) {
                    case NOTE -> polygon(x, y, 5, 20, 0);
                    case WARNING -> polygon(x, y + 1, 7, 3, -Math.PI / 2);
                    case SERIOUS -> polygon(x, y, 6.5, 8, Math.PI / 8);
                };
        Ink ink =
                switch (severity) {
                    case NOTE -> Ink.NOTE;
                    case WARNING -> Ink.WARNING;
                    case SERIOUS -> Ink.SERIOUS;
                };
        List<At> closed = new ArrayList<>(form);
        closed.add(form.getFirst());
        drawn.add(Drawn.Line.solid(Ink.PAPER, 3, closed));
        drawn.add(new Drawn.Area(ink, 1, form));
    }

    private void ticks(List<Drawn> drawn) {
        double seconds = length.toNanos() / 1e9;
        double step = NICE[NICE.length - 1];
        for (double nice : NICE) {
            if (nice / Math.max(seconds, 1e-3) * (width - 2 * SIDE) >= TICK_GAP) {
                step = nice;
                break;
            }
        }
        for (int i = 0; i * step <= seconds; i++) {
            Duration at = Duration.ofNanos(Math.round(i * step * 1e9));
            Align align = i == 0 ? Align.LEFT : Align.CENTRE;
            double place = i == 0 ? SIDE / 2 : Math.min(x(at), width - TICK_GAP / 3);
            drawn.add(new Drawn.Words(Ink.MUTED, 10, false, align, new At(place, TICK_ROW), words(at, step)));
        }
    }

    private static String words(Duration at, double step) {
        long tenths = Math.round(at.toNanos() / 1e8);
        String whole = tenths / 600 + ":" + (tenths / 10 % 60 < 10 ? "0" : "") + tenths / 10 % 60;
        return step < 1 ? whole + "." + tenths % 10 : whole;
    }

    private static Ink ink(Phase phase) {
        return switch (phase) {
            case REST -> Ink.TRACK;
            case SETUP -> Ink.SETUP;
            case PULL_1 -> Ink.PULL_1;
            case PULL_2 -> Ink.PULL_2;
            case LOCKOUT -> Ink.LOCKOUT;
            case DESCENT -> Ink.DESCENT;
        };
    }

    private static List<At> polygon(double x, double y, double radius, int corners, double turn) {
        List<At> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            points.add(new At(x + radius * Math.cos(angle), y + radius * Math.sin(angle)));
        }
        return points;
    }
}
