import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Formats, or checks the format of, every Java source below a folder. Arguments: check|apply, folder. */
public final class Format {
    private static final Set<String> SKIPPED = Set.of("target", ".git", "node_modules");

    private Format() {}

    public static void main(String[] args) throws IOException {
        boolean apply = args[0].equals("apply");
        Path root = Path.of(args[1]).toRealPath();
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        List<Path> wrong = new ArrayList<>();
        List<Path> sources = sources(root);
        for (Path source : sources) {
            String text = Files.readString(source);
            try {
                String formatted = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(
                        ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.PALANTIR)));
                if (!formatted.equals(text)) {
                    wrong.add(root.relativize(source));
                    if (apply) {
                        Files.writeString(source, formatted);
                    }
                }
            } catch (FormatterException e) {
                System.err.println(root.relativize(source) + ": " + e.getMessage());
                wrong.add(root.relativize(source));
            }
        }
        if (apply) {
            System.out.println("formatted " + wrong.size() + " of " + sources.size() + " sources");
        } else if (!wrong.isEmpty()) {
            System.err.println(
                    "These sources are not formatted; run \"mvn -q -f .ci/format validate exec:exec@apply\":");
            wrong.forEach(path -> System.err.println("  " + path));
            System.exit(1);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean skip = SKIPPED.contains(String.valueOf(dir.getFileName()));
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }
}
