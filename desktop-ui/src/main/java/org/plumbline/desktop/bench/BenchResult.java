package org.plumbline.desktop.bench;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.plumbline.core.capture.VideoFacts;

/**
 * Medians of several runs.
 *
 * @param video the clip
 * @param model name of the pose network
 * @param runs how many
 * @param threads cores given
 * @param stages by stage in the order of the work, median time its threads worked
 * @param wall median from start to end
 * @param peakHeapBytes most that Java objects took at once
 * @param peakResidentBytes most memory the process held at once, natives too; empty where the system doesn't tell
 */
public record BenchResult(
        VideoFacts video,
        String model,
        int runs,
        int threads,
        Map<String, Duration> stages,
        Duration wall,
        long peakHeapBytes,
        OptionalLong peakResidentBytes) {

    private static final List<String> ORDER = List.of("decode", "detect", "pose", "bar", "compute", "write");

    public BenchResult {
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }

    static BenchResult of(
            VideoFacts video,
            String model,
            int threads,
            List<BenchRun> runs,
            long peakHeapBytes,
            OptionalLong peakResidentBytes) {
        TreeSet<String> names = new TreeSet<>(
                java.util.Comparator.comparingInt(BenchResult::place).thenComparing(name -> name));
        runs.forEach(run -> names.addAll(run.busy().keySet()));
        Map<String, Duration> stages = new LinkedHashMap<>();
        for (String name : names) {
            stages.put(
                    name,
                    median(runs.stream()
                            .map(run -> run.busy().getOrDefault(name, Duration.ZERO))
                            .toList()));
        }
        return new BenchResult(
                video,
                model,
                runs.size(),
                threads,
                stages,
                median(runs.stream().map(BenchRun::wall).toList()),
                peakHeapBytes,
                peakResidentBytes);
    }

    private static int place(String stage) {
        int place = ORDER.indexOf(stage);
        return place < 0 ? ORDER.size() : place;
    }

    private static Duration median(List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }

    /** Frames of the clip for each second of the median run. */
    public double framesPerSecond() {
        return video.frames() / seconds(wall);
    }

    /** The stage that took longest. */
    public String slowestStage() {
        return stages.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** End to end over the slowest stage: 1 if everything else hides behind it. */
    public double endToEndOverSlowest() {
        return seconds(wall) / Math.max(1e-9, seconds(stages.getOrDefault(slowestStage(), wall)));
    }

    static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
