package org.plumbline.desktop.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.plumbline.desktop.store.Json;

/** A result as a table for people and as JSON for programs. */
public final class BenchText {
    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private BenchText() {}

    /** The table. */
    public static String table(BenchResult result) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s: %d x %d, %d frames; model %s, %d threads; medians of %d runs%n%n",
                result.video().file(),
                result.video().width(),
                result.video().height(),
                result.video().frames(),
                result.model(),
                result.threads(),
                result.runs()));
        text.append(String.format(Locale.ROOT, "  %-12s %10s %14s%n", "stage", "time", "frames/s"));
        result.stages().forEach((stage, time) -> text.append(row(result, stage, BenchResult.seconds(time))));
        text.append(row(result, "end to end", BenchResult.seconds(result.wall())));
        text.append(String.format(
                Locale.ROOT,
                "%nEnd to end takes %.2f times the slowest stage (%s).%n",
                result.endToEndOverSlowest(),
                result.slowestStage()));
        text.append("Peak memory: ");
        text.append(
                result.peakResidentBytes().isPresent()
                        ? mebibytes(result.peakResidentBytes().getAsLong()) + " in all, "
                        : "in all unknown on this system, ");
        text.append(mebibytes(result.peakHeapBytes()))
                .append(" of it Java's heap.")
                .append(System.lineSeparator());
        return text.toString();
    }

    private static String row(BenchResult result, String stage, double seconds) {
        double rate = result.video().frames() / Math.max(seconds, 1e-9);
        String frames = rate < 10_000 ? String.format(Locale.ROOT, "%.1f", rate) : "-";
        return String.format(Locale.ROOT, "  %-12s %8.2f s %14s%n", stage, seconds, frames);
    }

    private static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%.0f MiB", bytes / MEBIBYTE);
    }

    /** The JSON. */
    public static String json(BenchResult result, String program) {
        ObjectNode root = Json.object();
        root.put("schema", "plumbline/bench/1");
        root.put("program", program);
        root.put("video", result.video().file());
        root.put("width", result.video().width());
        root.put("height", result.video().height());
        root.put("frames", result.video().frames());
        root.put("model", result.model());
        root.put("threads", result.threads());
        root.put("runs", result.runs());
        ObjectNode stages = root.putObject("stageSec");
        result.stages().forEach((stage, time) -> stages.set(stage, Json.number(BenchResult.seconds(time))));
        root.set("endToEndSec", Json.number(BenchResult.seconds(result.wall())));
        root.set("framesPerSecond", Json.number(result.framesPerSecond()));
        root.put("slowestStage", result.slowestStage());
        root.set("endToEndOverSlowest", Json.number(result.endToEndOverSlowest()));
        if (result.peakResidentBytes().isPresent()) {
            root.put("peakResidentBytes", result.peakResidentBytes().getAsLong());
        } else {
            root.putNull("peakResidentBytes");
        }
        root.put("peakHeapBytes", result.peakHeapBytes());
        ObjectNode machine = root.putObject("machine");
        machine.put("os", System.getProperty("os.name"));
        machine.put("arch", System.getProperty("os.arch"));
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("java", System.getProperty("java.version"));
        return Json.text(root);
    }
}
