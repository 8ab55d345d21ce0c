package org.plumbline.desktop.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.quantity.Length;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.settings.Stature;
import org.plumbline.desktop.job.Format;
import org.plumbline.desktop.job.JobOrder;
import org.plumbline.desktop.store.ResultFolder;

/** Takes options to orders, one for each video; everything that can be told to be wrong before the work is told here. */
final class Orders {
    private static final Set<String> MODELS = Set.of("heavy", "full", "lite");
    private static final int MOST_THREADS = 512;
    private static final double LONGEST_SECONDS = 86_400;

    private final AnalyzeOptions options;

    Orders(AnalyzeOptions options) {
        this.options = options;
    }

    /**
     * Returns the orders.
     *
     * @throws IllegalArgumentException with a message for the user
     */
    List<JobOrder> orders() {
        require(options.loadKg == null, "--load-kg is not available yet");
        String model = options.model.toLowerCase(Locale.ROOT);
        require(MODELS.contains(model), "--model: \"" + options.model + "\" is not one of heavy, full, lite");
        require(!options.json || options.videos.size() == 1, "--json takes one VIDEO, not " + options.videos.size());
        int cores = Runtime.getRuntime().availableProcessors();
        int threads = options.threads == null ? cores : options.threads;
        between("--threads", threads, 1, MOST_THREADS);
        AnalysisSettings settings = settings();
        FaultLimits limits = LimitsFile.read(options.limits);
        Set<Format> formats = formats();
        LifterChoice lifter = lifter();
        Duration from = options.from == null ? Duration.ZERO : seconds("--from", options.from);
        Duration to = options.to == null ? CaptureRequest.END : seconds("--to", options.to);
        require(to.compareTo(from) > 0, "--to must come after --from");
        List<JobOrder> orders = new ArrayList<>();
        Map<Path, Path> taken = new HashMap<>();
        for (Path video : options.videos) {
            Path target = target(video, options.out);
            Path other = taken.putIfAbsent(target, video);
            require(
                    other == null,
                    video.equals(other)
                            ? video + " is named twice"
                            : other + " and " + video + " would both be written to " + target
                                    + "; analyse them one at a time with different --out");
            CaptureRequest request = new CaptureRequest(video, model, lifter, from, to, threads);
            orders.add(new JobOrder(request, settings, limits, target, formats, options.overlay, !options.uncorrected));
        }
        return orders;
    }

    private AnalysisSettings settings() {
        between("--plate-mm", options.plateMm, 100, 700);
        between("--slow-motion", options.slowMotion, 1, 64);
        Stature stature = new Stature.Unknown();
        if (options.heightCm != null) {
            between("--height-cm", options.heightCm, 100, 250);
            stature = new Stature.Known(Length.ofCentimetres(options.heightCm));
        }
        return new AnalysisSettings(
                options.style, options.goal, Length.ofMetres(options.plateMm / 1000), stature, options.slowMotion);
    }

    private Set<Format> formats() {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (String name : options.formats) {
            switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "json" -> formats.add(Format.JSON);
                case "csv" -> formats.add(Format.CSV);
                case "html" -> formats.add(Format.HTML);
                case "trc" -> throw new IllegalArgumentException("--format: trc is not available yet");
                default ->
                    throw new IllegalArgumentException("--format: \"" + name + "\" is not one of json, csv, html");
            }
        }
        return formats;
    }

    private LifterChoice lifter() {
        LifterPoint point = options.lifter;
        return point == null
                ? new LifterChoice.Automatic()
                : new LifterChoice.At(new PixelPoint(point.x(), point.y()), seconds("--lifter", point.seconds()));
    }

    private static Duration seconds(String option, double seconds) {
        between(option, seconds, 0, LONGEST_SECONDS);
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    private static Path target(Path video, @Nullable Path out) {
        Path absolute = video.toAbsolutePath().normalize();
        Path name = absolute.getFileName();
        require(name != null, video + " is not a file");
        if (out == null) {
            return ResultFolder.beside(video);
        }
        String file = String.valueOf(name);
        int dot = file.lastIndexOf('.');
        return out.toAbsolutePath().normalize().resolve(dot > 0 ? file.substring(0, dot) : file);
    }

    private static void between(String option, double value, double low, double high) {
        require(
                value >= low && value <= high,
                option + " takes a number from " + plain(low) + " to " + plain(high) + ", not " + plain(value));
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
