import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees to it that the weights' files are there before the build copies them: installs the locked npm package unless it is
 * installed already. Arguments: the module's folder, the folder with the files, npm's command.
 */
public final class InstallWeights {
    private static final List<String> FILES = List.of(
            "pose_landmark_heavy.tflite",
            "pose_landmark_full.tflite",
            "pose_landmark_lite.tflite",
            "pose_solution_packed_assets.data");
    private static final Pattern INTEGRITY = Pattern.compile("\"integrity\":\\s*\"([^\"]+)\"");
    private static final String REMEDY =
            "Install Node.js (it brings npm), or name a folder with the four files: -Dplumbline.models.dir=FOLDER";

    private InstallWeights() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path module = Path.of(args[0]);
        Path installed = module.resolve("node_modules").resolve("@mediapipe").resolve("pose");
        Path wanted = Path.of(args[1]);
        if (!wanted.toAbsolutePath()
                .normalize()
                .equals(installed.toAbsolutePath().normalize())) {
            requireFiles(wanted);
        } else if (!isInstalled(module, installed)) {
            npm(module, args[2]);
            requireFiles(installed);
        }
    }

    /** npm notes in node_modules what it installed; the lock file's hash there means that the package is the locked one. */
    private static boolean isInstalled(Path module, Path installed) throws IOException {
        Path note = module.resolve("node_modules").resolve(".package-lock.json");
        if (!Files.isRegularFile(note)
                || !FILES.stream().allMatch(file -> Files.isRegularFile(installed.resolve(file)))) {
            return false;
        }
        Matcher locked = INTEGRITY.matcher(Files.readString(module.resolve("package-lock.json")));
        return locked.find() && Files.readString(note).contains(locked.group(1));
    }

    private static void npm(Path module, String npm) throws IOException, InterruptedException {
        System.out.println("Installing the pose model's files with npm (26 MB, once) ...");
        int exit;
        try {
            exit = new ProcessBuilder(npm, "ci", "--ignore-scripts", "--loglevel=error")
                    .directory(module.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            stop("npm can't be started (" + e.getMessage() + "). " + REMEDY);
            return;
        }
        if (exit != 0) {
            stop("npm could not install the pose model (exit code " + exit + ", see above). " + REMEDY);
        }
    }

    private static void requireFiles(Path folder) {
        for (String file : FILES) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                stop("The pose model's file " + folder.resolve(file) + " is missing. " + REMEDY);
            }
        }
    }

    private static void stop(String message) {
        // Marked as Maven marks its own, so that whoever looks for errors in the log finds it first.
        System.err.println("[ERROR] " + message);
        System.exit(1);
    }
}
