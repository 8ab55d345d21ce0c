package org.plumbline.samples.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the truth tables beside the kept clips: to be run after they were drawn again, never by the build. */
final class KeptTruth {
    static final Path FOLDER = Path.of("truth");

    private KeptTruth() {}

    /** Takes the folder of this module. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).resolve(FOLDER);
        Files.createDirectories(folder);
        for (SampleClip clip : SampleClips.all()) {
            Files.write(folder.resolve(clip.name() + ".csv"), lines(clip));
        }
    }

    private static List<String> lines(SampleClip clip) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", TruthTable.columns()));
        for (double[] row : TruthTable.rows(clip.scene())) {
            StringBuilder line = new StringBuilder();
            for (double value : row) {
                line.append(line.isEmpty() ? "" : ",").append(String.format(Locale.ROOT, "%.3f", value));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
