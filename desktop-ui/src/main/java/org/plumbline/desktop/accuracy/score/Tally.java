package org.plumbline.desktop.accuracy.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.rep.RepEvent;

/** The scores of several clips taken together. */
public record Tally(List<ClipScore> clips) {
    public Tally {
        clips = List.copyOf(clips);
    }

    /** What one measure's scores come to. */
    public record MeasureTally(Errors errors, int covered, int open) {
        public int asked() {
            return errors.count() + open;
        }
    }

    /**
     * What one rule's verdicts come to; a note is no verdict. What a rule leaves open counts as not found.
     *
     * @param warnings repetitions that truly have it, no worse than a warning
     * @param warningsFound of them found, at least as a warning
     * @param serious repetitions that have it seriously
     * @param seriousFound of them found, at least as a warning
     * @param seriousAsSerious of them found as serious
     * @param falseAlarms repetitions that don't have it, found with at least a warning
     * @param falseSerious of them found as serious
     * @param clean repetitions that don't have it
     * @param near repetitions that don't have it, but almost
     * @param nearAlarms of them found, at least as a warning
     * @param open repetitions in which the rule was not judged
     */
    public record FaultTally(
            int warnings,
            int warningsFound,
            int serious,
            int seriousFound,
            int seriousAsSerious,
            int falseAlarms,
            int falseSerious,
            int clean,
            int near,
            int nearAlarms,
            int open) {

        /** Repetitions found with at least a warning. */
        public int alarms() {
            return rightAlarms() + falseAlarms;
        }

        /** Those of them that truly have it. */
        public int rightAlarms() {
            return warningsFound + seriousFound;
        }

        /** What several rules' verdicts come to together. */
        public static FaultTally sum(Collection<FaultTally> rules) {
            return new FaultTally(
                    sum(rules, FaultTally::warnings),
                    sum(rules, FaultTally::warningsFound),
                    sum(rules, FaultTally::serious),
                    sum(rules, FaultTally::seriousFound),
                    sum(rules, FaultTally::seriousAsSerious),
                    sum(rules, FaultTally::falseAlarms),
                    sum(rules, FaultTally::falseSerious),
                    sum(rules, FaultTally::clean),
                    sum(rules, FaultTally::near),
                    sum(rules, FaultTally::nearAlarms),
                    sum(rules, FaultTally::open));
        }

        private static int sum(Collection<FaultTally> rules, ToIntFunction<FaultTally> part) {
            return rules.stream().mapToInt(part).sum();
        }
    }

    public int trueReps() {
        return clips.stream().mapToInt(ClipScore::trueReps).sum();
    }

    public int right() {
        return clips.stream().mapToInt(ClipScore::right).sum();
    }

    public int extra() {
        return clips.stream().mapToInt(ClipScore::extra).sum();
    }

    public int frames() {
        return clips.stream().mapToInt(clip -> clip.seen().frames()).sum();
    }

    public int lifterFrames() {
        return clips.stream().mapToInt(clip -> clip.seen().lifterFrames()).sum();
    }

    public int plateFrames() {
        return clips.stream().mapToInt(clip -> clip.seen().plateFrames()).sum();
    }

    /** Errors of one kind, all clips'. */
    public Errors of(Function<ClipScore, Errors> kind) {
        return Errors.joined(clips.stream().map(kind).toList());
    }

    public Displacements inSight(SeenScore.Part part) {
        return Displacements.joined(clips.stream()
                .map(clip -> clip.seen().inSight().getOrDefault(part, Displacements.none()))
                .toList());
    }

    public Displacements hidden(SeenScore.Part part) {
        return Displacements.joined(clips.stream()
                .map(clip -> clip.seen().hidden().getOrDefault(part, Displacements.none()))
                .toList());
    }

    /** Milliseconds by which an event was found late. */
    public Errors event(RepEvent event) {
        return new Errors(clips.stream()
                .flatMap(clip -> clip.events().stream())
                .filter(error -> error.event() == event)
                .map(EventError::milliseconds)
                .toList());
    }

    /** Every measure that has a true value in some repetition. */
    public Map<MeasureId, MeasureTally> measures() {
        Map<MeasureId, MeasureTally> tallies = new EnumMap<>(MeasureId.class);
        for (MeasureId id : MeasureId.values()) {
            List<Double> errors = new ArrayList<>();
            int covered = 0;
            int open = 0;
            for (ClipScore clip : clips) {
                for (MeasureScore score : clip.measures()) {
                    if (score.id() == id && score instanceof MeasureScore.Assessed assessed) {
                        errors.add(assessed.error());
                        covered += assessed.covered() ? 1 : 0;
                    } else if (score.id() == id) {
                        open++;
                    }
                }
            }
            if (!errors.isEmpty() || open > 0) {
                tallies.put(id, new MeasureTally(new Errors(errors), covered, open));
            }
        }
        return tallies;
    }

    /** Every rule that was to be judged in some repetition. */
    public Map<FaultCode, FaultTally> faults() {
        Map<FaultCode, FaultTally> tallies = new EnumMap<>(FaultCode.class);
        for (FaultCode code : FaultCode.values()) {
            List<FaultScore> scores = clips.stream()
                    .flatMap(clip -> clip.faults().stream())
                    .filter(score -> score.code() == code)
                    .toList();
            if (!scores.isEmpty()) {
                tallies.put(
                        code,
                        new FaultTally(
                                count(scores, Degree.WARNING, Degree.NONE),
                                count(scores, Degree.WARNING, Degree.WARNING),
                                count(scores, Degree.SERIOUS, Degree.NONE),
                                count(scores, Degree.SERIOUS, Degree.WARNING),
                                count(scores, Degree.SERIOUS, Degree.SERIOUS),
                                count(scores, Degree.NONE, Degree.WARNING),
                                count(scores, Degree.NONE, Degree.SERIOUS),
                                count(scores, Degree.NONE, Degree.NONE),
                                count(scores, FaultScore::near),
                                count(
                                        scores,
                                        score -> score.near() && score.found().atLeast(Degree.WARNING)),
                                count(scores, score -> !score.assessed())));
            }
        }
        return tallies;
    }

    private static int count(List<FaultScore> scores, Degree truth, Degree foundAtLeast) {
        return count(scores, score -> score.truth() == truth && score.found().atLeast(foundAtLeast));
    }

    private static int count(List<FaultScore> scores, Predicate<FaultScore> which) {
        return (int) scores.stream().filter(which).count();
    }
}
