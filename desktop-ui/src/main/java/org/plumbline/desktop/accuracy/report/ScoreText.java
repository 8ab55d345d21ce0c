package org.plumbline.desktop.accuracy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.desktop.accuracy.score.ClipScore;
import org.plumbline.desktop.accuracy.score.Displacements;
import org.plumbline.desktop.accuracy.score.Errors;
import org.plumbline.desktop.accuracy.score.Scoreboard;
import org.plumbline.desktop.accuracy.score.SeenScore;
import org.plumbline.desktop.accuracy.score.Tally;

/** A scoreboard for a terminal of 100 columns. */
public final class ScoreText {
    private static final String RULE = "-".repeat(100);

    private final StringBuilder out = new StringBuilder();

    private ScoreText() {}

    /** The whole board, model by model, view by view. */
    public static String of(Scoreboard board) {
        ScoreText text = new ScoreText();
        text.clips(board);
        board.groups().forEach(text::group);
        text.out
                .append('\n')
                .append("Errors are found less true. Rendered lifters, not people: the figures tell how the method")
                .append('\n')
                .append("behaves on these pictures, not how well it does on a phone clip of a real lifter.")
                .append('\n');
        return text.out.toString();
    }

    private void clips(Scoreboard board) {
        line("%-34s %-6s %5s  %-9s %-8s %8s %9s", "clip", "model", "yaw", "reps", "extra", "lifter", "in sight cm");
        for (ClipScore clip : board.clips()) {
            Errors joints = Errors.joined(clip.seen().inSight().values().stream()
                    .map(Displacements::distances)
                    .toList());
            line(
                    "%-34s %-6s %5.0f  %-9s %-8d %8s %9s",
                    clip.name(),
                    clip.model(),
                    clip.yaw(),
                    clip.right() + " of " + clip.trueReps(),
                    clip.extra(),
                    Lines.percent(clip.seen().lifterFrames(), clip.seen().frames()),
                    Lines.medianSize(joints, 1));
        }
    }

    private void group(Scoreboard.Group group, Tally tally) {
        out.append('\n').append(RULE).append('\n');
        line(
                "%s network, %s view: %d clips, %d frames",
                group.model().toUpperCase(Locale.ROOT),
                group.view().id(),
                tally.clips().size(),
                tally.frames());
        line(
                "  repetitions  %d of %d found, %d not there; lifter seen in %s of frames, plate in %s",
                tally.right(),
                tally.trueReps(),
                tally.extra(),
                Lines.percent(tally.lifterFrames(), tally.frames()),
                Lines.percent(tally.plateFrames(), tally.frames()));
        Errors centre = tally.of(clip -> clip.seen().plateCentre());
        Errors diameter = tally.of(clip -> clip.seen().plateDiameter());
        line(
                "  plate        centre off by %s px, %s %% of its diameter (p95 %s %%); diameter %s %% (p95 %s %%)",
                Lines.medianSize(tally.of(clip -> clip.seen().plateCentrePixels()), 1),
                Lines.medianSize(centre, 1),
                Lines.most(centre, 1),
                Lines.signedMedian(diameter, 1),
                Lines.most(diameter, 1));
        events(tally);
        joints(tally);
        tracks(tally);
        measures(tally);
        faults(tally);
    }

    private void events(Tally tally) {
        List<String> found = new ArrayList<>();
        for (RepEvent event : RepEvent.values()) {
            Errors late = tally.event(event);
            found.add(event.name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + Lines.signedMedian(late, 0) + " ("
                    + Lines.most(late, 0) + ")");
        }
        line("  events, ms   late by, median (p95 of size): %s", String.join(", ", found.subList(0, 3)));
        line("               %s", String.join(", ", found.subList(3, found.size())));
    }

    private void joints(Tally tally) {
        line("");
        line(
                "  %-34s %9s %9s %9s %9s %9s %9s",
                "joint, cm (medians)", "in sight", "p95", "constant:", "", "about it", "hidden");
        line("  %-34s %9s %9s %9s %9s", "", "", "", "along", "ahead");
        for (SeenScore.Part part : SeenScore.Part.values()) {
            Displacements seen = tally.inSight(part);
            boolean some = !seen.all().isEmpty();
            line(
                    "  %-34s %9s %9s %9s %9s %9s %9s",
                    part.name().toLowerCase(Locale.ROOT),
                    Lines.medianSize(seen.distances(), 1),
                    Lines.most(seen.distances(), 1),
                    some ? Lines.format("%+.1f", seen.constant().along()) : Lines.NOTHING,
                    some ? Lines.format("%+.1f", seen.constant().ahead()) : Lines.NOTHING,
                    Lines.medianSize(seen.scatter(), 1),
                    Lines.medianSize(tally.hidden(part).distances(), 1));
        }
        line("");
    }

    private void tracks(Tally tally) {
        Errors trunk = tally.of(clip -> clip.track().trunkDegrees());
        Errors midfoot = tally.of(clip -> clip.track().midfootCentimetres());
        Errors path = tally.of(clip -> clip.track().pathCentimetres());
        int asked = tally.clips().stream()
                .mapToInt(clip -> clip.track().midfootAsked())
                .sum();
        line(
                "  tracks       trunk %s deg mean, size %s, p95 %s; bar path %s cm rms",
                Lines.signed(trunk, 1), Lines.size(trunk, 1), Lines.most(trunk, 1), Lines.size(path, 2));
        line(
                "               bar to midfoot %s cm mean, size %s, p95 %s; given in %s of frames",
                Lines.signed(midfoot, 1),
                Lines.size(midfoot, 1),
                Lines.most(midfoot, 1),
                Lines.percent(midfoot.count(), asked));
    }

    private void measures(Tally tally) {
        line("");
        line(
                "  %-34s %5s %9s %9s %9s %14s %10s",
                "measure", "unit", "mean", "size", "p95", "+- holds truth", "left open");
        int covered = 0;
        int assessed = 0;
        for (Map.Entry<MeasureId, Tally.MeasureTally> entry : tally.measures().entrySet()) {
            Tally.MeasureTally measure = entry.getValue();
            int decimals = Lines.decimals(entry.getKey());
            covered += measure.covered();
            assessed += measure.errors().count();
            line(
                    "  %-34s %5s %9s %9s %9s %14s %10s",
                    entry.getKey().id(),
                    Lines.unit(entry.getKey()),
                    Lines.signed(measure.errors(), decimals),
                    Lines.size(measure.errors(), decimals),
                    Lines.most(measure.errors(), decimals),
                    Lines.percent(measure.covered(), measure.errors().count()),
                    Lines.percent(measure.open(), measure.asked()));
        }
        line("  %-34s %5s %9s %9s %9s %14s", "all", "", "", "", "", Lines.percent(covered, assessed));
    }

    private void faults(Tally tally) {
        line("");
        line(
                "  %-31s %8s %15s %9s %10s %7s %6s",
                "fault: found of those there", "warnings", "serious (as it)", "right of", "false of", "near", "open");
        line("  %-31s %8s %15s %9s %10s %7s", "", "", "", "alarms", "clean", "limit");
        for (Map.Entry<FaultCode, Tally.FaultTally> entry : tally.faults().entrySet()) {
            fault(entry.getKey() + " " + entry.getKey().id(), entry.getValue());
        }
        fault("all", Tally.FaultTally.sum(tally.faults().values()));
    }

    private void fault(String name, Tally.FaultTally fault) {
        line(
                "  %-31s %8s %15s %9s %10s %7s %6d",
                name,
                fault.warningsFound() + "/" + fault.warnings(),
                fault.seriousFound() + "/" + fault.serious() + " (" + fault.seriousAsSerious() + ")",
                fault.rightAlarms() + "/" + fault.alarms(),
                fault.falseAlarms() + "/" + fault.clean(),
                fault.nearAlarms() + "/" + fault.near(),
                fault.open());
    }

    private void line(String pattern, Object... values) {
        out.append(Lines.format(pattern, values).stripTrailing()).append('\n');
    }
}
