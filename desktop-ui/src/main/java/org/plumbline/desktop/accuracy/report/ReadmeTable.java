package org.plumbline.desktop.accuracy.report;

import java.util.Map;
import java.util.Optional;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.desktop.accuracy.score.Errors;
import org.plumbline.desktop.accuracy.score.Scoreboard;
import org.plumbline.desktop.accuracy.score.SeenScore;
import org.plumbline.desktop.accuracy.score.Tally;

/** The table that stands in the README between two markers. */
public final class ReadmeTable {
    /** The line before the table. */
    public static final String START = "<!-- accuracy: start; written by plumbline accuracy -->";
    /** The line after it. */
    public static final String END = "<!-- accuracy: end -->";

    private ReadmeTable() {}

    /** A text with its table replaced; empty when it has not exactly one pair of markers in their order. */
    public static Optional<String> placed(String text, Scoreboard board) {
        int start = text.indexOf(START);
        int end = text.indexOf(END);
        boolean once = start == text.lastIndexOf(START) && end == text.lastIndexOf(END);
        if (start < 0 || end < start || !once) {
            return Optional.empty();
        }
        return Optional.of(text.substring(0, start + START.length()) + "\n" + of(board) + text.substring(end));
    }

    static String of(Scoreboard board) {
        StringBuilder out = new StringBuilder();
        out.append("| network, view | reps found | joints in sight | trunk | trunk drop | bar path |")
                .append(" bar to midfoot at lift-off | range of motion | lift-off | lockout |")
                .append(" stated ± holds the truth |\n");
        out.append("|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Map.Entry<Scoreboard.Group, Tally> entry : board.groups().entrySet()) {
            out.append(row(entry.getKey(), entry.getValue()));
        }
        return out.toString();
    }

    private static String row(Scoreboard.Group group, Tally tally) {
        Errors joints = Errors.joined(java.util.Arrays.stream(SeenScore.Part.values())
                .map(part -> tally.inSight(part).distances())
                .toList());
        int covered = tally.measures().values().stream()
                .mapToInt(Tally.MeasureTally::covered)
                .sum();
        int assessed = tally.measures().values().stream()
                .mapToInt(measure -> measure.errors().count())
                .sum();
        return "| " + group.model() + ", " + group.view().id()
                + " (" + tally.clips().size() + " clips) | "
                + tally.right() + " of " + tally.trueReps()
                + (tally.extra() > 0 ? ", " + tally.extra() + " too many" : "") + " | "
                + pair(joints, 1, "cm") + " | "
                + pair(tally.of(clip -> clip.track().trunkDegrees()), 1, "°") + " | "
                + measure(tally, MeasureId.TRUNK_DROP, 1, "°") + " | "
                + pair(tally.of(clip -> clip.track().pathCentimetres()), 2, "cm") + " | "
                + measure(tally, MeasureId.BAR_TO_MIDFOOT_AT_LIFTOFF, 1, "cm") + " | "
                + measure(tally, MeasureId.RANGE_OF_MOTION, 3, "m") + " | "
                + pair(tally.event(RepEvent.LIFT_OFF), 0, "ms") + " | "
                + pair(tally.event(RepEvent.LOCKOUT), 0, "ms") + " | "
                + Lines.percent(covered, assessed) + " |\n";
    }

    private static String measure(Tally tally, MeasureId id, int decimals, String unit) {
        Tally.MeasureTally measure = tally.measures().get(id);
        if (measure == null) {
            return Lines.NOTHING;
        }
        String open = measure.open() > 0 ? ", open in " + Lines.percent(measure.open(), measure.asked()) : "";
        return pair(measure.errors(), decimals, unit) + open;
    }

    private static String pair(Errors errors, int decimals, String unit) {
        return errors.isEmpty()
                ? Lines.NOTHING
                : Lines.size(errors, decimals) + " " + unit + " (" + Lines.most(errors, decimals) + ")";
    }
}
