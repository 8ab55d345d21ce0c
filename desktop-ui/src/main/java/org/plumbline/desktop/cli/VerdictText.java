package org.plumbline.desktop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.desktop.verdict.Finding;
import org.plumbline.desktop.verdict.Unjudged;
import org.plumbline.desktop.verdict.Verdict;
import org.plumbline.desktop.verdict.Words;

/** The verdict as a lifter reads it on a terminal. */
final class VerdictText {
    private static final int WIDTH = 100;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();

    private VerdictText() {}

    /**
     * Writes the verdict.
     *
     * @param name of the clip
     * @param folder where the results are
     */
    static String of(String name, Verdict verdict, Path folder) {
        VerdictText writer = new VerdictText();
        writer.write(name, verdict, folder);
        return writer.text.toString();
    }

    private void write(String name, Verdict verdict, Path folder) {
        line("", "", name + ": " + verdict.headline());
        if (!verdict.toWorkOn().isEmpty()) {
            title(verdict.workTitle());
            for (int i = 0; i < verdict.toWorkOn().size(); i++) {
                finding(i + 1, verdict.toWorkOn().get(i));
            }
        }
        if (!verdict.alsoSeen().isEmpty()) {
            title(verdict.seenTitle());
            for (Finding finding : verdict.alsoSeen()) {
                line(
                        "  - ",
                        "    ",
                        finding.title() + " (" + severity(finding) + ", " + Words.reps(finding.reps()) + "): "
                                + finding.size() + ", look at " + Words.moment(finding.lookAt()));
            }
        }
        list("Good", "  + ", verdict.good());
        if (!verdict.unjudged().isEmpty()) {
            title("Not judged");
            for (Unjudged unjudged : verdict.unjudged()) {
                line("  - ", "    ", Words.capital(Words.list(unjudged.what())) + ": " + unjudged.reason());
            }
        }
        list("Filming", "  ! ", verdict.filming());
        list("How to film better", "  - ", verdict.advice());
        text.append('\n');
        text.append("Results: ").append(folder).append("\n\n");
    }

    private void finding(int number, Finding finding) {
        line(
                "  " + number + ". ",
                "     ",
                finding.title() + " (" + severity(finding) + ", " + Words.reps(finding.reps()) + ")");
        line("     ", "     ", finding.worst().message());
        line(
                "     ",
                "     ",
                "Measured " + finding.size() + ", "
                        + finding.worst().confidence().name().toLowerCase(Locale.ROOT) + " confidence. Look at "
                        + Words.moment(finding.lookAt()) + ".");
        line("     ", "     ", "Try: " + finding.worst().cue());
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private void list(String title, String bullet, List<String> items) {
        if (!items.isEmpty()) {
            title(title);
            items.forEach(item -> line(bullet, " ".repeat(bullet.length()), item));
        }
    }

    private void title(String title) {
        text.append('\n').append(title).append('\n');
    }

    /** Breaks a line between words. */
    private void line(String first, String next, String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean fresh = true;
        for (String word : SPACE.splitAsStream(words.strip()).toList()) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                fresh = true;
            }
            if (!fresh) {
                line.append(' ');
            }
            line.append(word);
            fresh = false;
        }
        lines.add(line.toString());
        lines.forEach(done -> text.append(done).append('\n'));
    }
}
