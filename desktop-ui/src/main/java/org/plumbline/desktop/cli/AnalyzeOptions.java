package org.plumbline.desktop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.settings.Goal;
import org.plumbline.core.settings.Style;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code analyze} as the shell gives them. */
final class AnalyzeOptions {

    @Parameters(arity = "1..*", paramLabel = "VIDEO", description = "Clips filmed from the side.")
    List<Path> videos = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes DIR/<name>/ for each clip, <name> without its extension. "
                    + "Without it: <video>.plumbline/ beside the clip.")
    @Nullable
    Path out;

    @Option(
            names = "--model",
            paramLabel = "heavy|full|lite",
            defaultValue = "heavy",
            description = "Pose network: heavy is the most exact, lite the fastest. Default: ${DEFAULT-VALUE}.")
    String model = "heavy";

    @Option(
            names = "--style",
            paramLabel = "auto|conventional|sumo",
            defaultValue = "auto",
            description = "Kind of deadlift. Default: ${DEFAULT-VALUE}.")
    Style style = Style.AUTO;

    @Option(
            names = "--goal",
            paramLabel = "general|strength",
            defaultValue = "general",
            description = "What the lifter trains for; strength allows a little more rounding before it warns. "
                    + "Default: ${DEFAULT-VALUE}.")
    Goal goal = Goal.GENERAL;

    @Option(
            names = "--plate-mm",
            paramLabel = "MM",
            defaultValue = "450",
            description = "Diameter of the near plate, from which lengths are taken. Default: ${DEFAULT-VALUE}.")
    double plateMm = 450;

    @Option(
            names = "--height-cm",
            paramLabel = "H",
            description = "The lifter's height; gives lengths where no plate is seen.")
    @Nullable
    Double heightCm;

    @Option(
            names = "--slow-motion",
            paramLabel = "K",
            defaultValue = "1",
            description = "How many times slower than life the clip plays. Default: ${DEFAULT-VALUE}.")
    double slowMotion = 1;

    @Option(
            names = "--lifter",
            paramLabel = "X,Y[@SECONDS]",
            converter = LifterConverter.class,
            description = "Who is the lifter: a point on the body, in pixels of the shown picture, "
                    + "and when (default: at the start). Without it: who holds the bar.")
    @Nullable
    LifterPoint lifter;

    @Option(names = "--from", paramLabel = "S", description = "Looks at the clip from this second on.")
    @Nullable
    Double from;

    @Option(names = "--to", paramLabel = "S", description = "Looks at the clip up to this second.")
    @Nullable
    Double to;

    @Option(
            names = "--limits",
            paramLabel = "FILE",
            description = "Limits of the rules that take the place of those they come with; "
                    + "plumbline faults --as-limits writes a file to begin with.")
    @Nullable
    Path limits;

    @Option(
            names = "--no-corrections",
            description = "Leaves out what was put right by hand in the window and is kept beside the clip.")
    boolean uncorrected;

    @Option(names = "--overlay", description = "Writes overlay.mp4 too: the clip with everything drawn on it.")
    boolean overlay;

    @Option(
            names = "--format",
            paramLabel = "json,csv,html",
            split = ",",
            hideParamSyntax = true,
            defaultValue = "json,csv,html",
            description = "Files to write beside pose.json. Default: ${DEFAULT-VALUE}.")
    List<String> formats = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", description = "Cores to use. Default: all.")
    @Nullable
    Integer threads;

    @Option(names = "--quiet", description = "Says nothing but errors.")
    boolean quiet;

    @Option(names = "--json", description = "Prints analysis.json alone on standard output. For one VIDEO.")
    boolean json;

    /** Of the contract, not yet used by anything: told so instead of being swallowed. */
    @Option(names = "--load-kg", paramLabel = "W", hidden = true, description = "Not available yet.")
    @Nullable
    String loadKg;
}
