package org.plumbline.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.correction.Correction;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.correction.Opinion;
import org.plumbline.core.error.CancelledException;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.settings.Goal;
import org.plumbline.core.settings.Stature;
import org.plumbline.core.settings.Style;
import org.plumbline.desktop.sample.SampleAnalysis;
import org.plumbline.desktop.store.CorrectionsFile;

class AnalyzeCommandTest {
    @TempDir
    private Path home;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void start() {
        shell = new Shell(home);
    }

    @Test
    void aClipGetsAFolderBesideItWithTheDefaultFiles() throws IOException {
        Path clip = shell.clip("set.mp4");

        assertThat(shell.run("analyze", clip)).isZero();
        assertThat(names(home.resolve("set.mp4.plumbline")))
                .containsExactly("analysis.json", "frames.csv", "pose.json", "report.html");
        assertThat(names(home)).containsExactly("set.mp4", "set.mp4.plumbline");
        assertThat(shell.captureClosed).isTrue();
    }

    @Test
    void withAnOutFolderEachClipGetsAFolderOfItsNameThere() throws IOException {
        assertThat(shell.run("analyze", shell.clip("a.mp4"), shell.clip("b.mov"), "--out", home.resolve("x/y")))
                .isZero();
        assertThat(names(home.resolve("x/y"))).containsExactly("a", "b");
    }

    @Test
    void theFormatsAskedForAreWrittenAndThePoseAlways() throws IOException {
        assertThat(shell.run("analyze", shell.clip("set.mp4"), "--format", "csv", "--overlay"))
                .isZero();
        assertThat(names(home.resolve("set.mp4.plumbline"))).containsExactly("frames.csv", "overlay.mp4", "pose.json");
    }

    @Test
    void theVerdictIsOneALifterUnderstands() throws IOException {
        shell.run("analyze", shell.clip("set.mp4"));

        assertThat(shell.out).isEqualTo("""
                        set.mp4: 2 reps, conventional deadlift

                        To work on
                          1. Hips rise first (warning, reps 1 and 2)
                             Hips rose faster than shoulders: your trunk tipped forward 15° before the knee.
                             Measured −14.6 ± 2.5° (limit −12°), high confidence. Look at 3.25 s.
                             Try: Hips and shoulders together; think push, not pull.
                          2. Back rounds under load (warning, rep 2)
                             Your back outline rounds a further 9° as the bar leaves the floor (estimate).
                             Measured 9.4 ± 5.0° (limit 8°), low confidence. Look at 3.25 s.
                             Try: Push the floor, keep the tension; use less weight if it persists.

                        Also seen
                          - Bar lowered too fast (note, the set): 0.80 ± 0.05 s (limit 0.9 s), look at 2.20 s

                        Good
                          + The bar stayed close to the legs in 2/2 reps.

                        Not judged
                          - Bar too far forward at the start (rep 2) and bar too close at the start (rep 2): the plate hides
                            the foot
                          - Looking up: the ear is hidden
                          - Load jumped: no training log

                        Filming
                          ! The lifter is small in the picture: film from nearer.

                        How to film better
                          - Put the phone on something steady at hip height, 3 to 5 m away, exactly at the lifter's side.
                          - Line the lens up with the end of the bar, the lifter in the middle of the picture, the whole
                            body and the plates in it.
                          - Stand tall for 2 seconds before and after the set, the bar on the floor.
                          - Wear fitted clothes; film in 1080p at 60 frames a second, in landscape or portrait as you like.

                        Results: %s

                        """.formatted(home.resolve("set.mp4.plumbline")));
    }

    @Test
    void jsonPrintsTheAnalysisAloneAndWritesItToo() throws IOException {
        assertThat(shell.run("analyze", shell.clip("set.mp4"), "--json")).isZero();
        assertThat(shell.out).isEqualTo(Files.readString(home.resolve("set.mp4.plumbline/analysis.json")));
    }

    @Test
    void quietSaysNothing() throws IOException {
        assertThat(shell.run("analyze", shell.clip("set.mp4"), "--quiet")).isZero();
        assertThat(shell.out + shell.err).isEmpty();
    }

    @Test
    void whatWasPutRightByHandIsUsedAndSaidInEveryResult() throws IOException, NoSuchAlgorithmException {
        Path clip = shell.clip("set.mp4");
        PixelPoint other = new PixelPoint(12, 34);
        Corrections byHand = Corrections.none()
                .with(new Correction.LifterPicked(Duration.ofMillis(500), other))
                .with(new Correction.JointMoved(3, Keypoint.LEFT_HIP, new PixelPoint(100, 200)))
                .with(new Correction.FaultReviewed(FaultCode.F08, Opinion.REJECTED, "he was told to"));
        CorrectionsFile.beside(clip).write(sha256(clip), byHand);
        Corrections[] used = new Corrections[1];
        shell.analyzer = (lift, settings, corrections) -> {
            used[0] = corrections;
            return SampleAnalysis.of(lift, settings);
        };

        assertThat(shell.run("analyze", clip)).isZero();
        Path folder = home.resolve("set.mp4.plumbline");
        assertThat(used[0]).isEqualTo(byHand);
        assertThat(shell.requests.getLast().lifter()).isEqualTo(new LifterChoice.At(other, Duration.ofMillis(500)));
        assertThat(folder.resolve("corrections.json")).exists();
        assertThat(Files.readString(folder.resolve("analysis.json")))
                .contains("\"kind\" : \"joint\"", "he was told to");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("Put right by hand", "who is the lifter and joints", "Reviewed: not a fault. he was told to");

        assertThat(shell.run("analyze", clip, "--no-corrections")).isZero();
        assertThat(used[0].isEmpty()).isTrue();
        assertThat(folder.resolve("corrections.json")).doesNotExist();
    }

    @Test
    void correctionsOfAnotherClipAreNotUsedAndThatIsSaid() throws IOException {
        Path clip = shell.clip("set.mp4");
        CorrectionsFile.beside(clip).write("0", Corrections.none().with(new Correction.FloorSet(3, 400)));

        assertThat(shell.run("analyze", clip)).isZero();
        assertThat(shell.err).contains("set.mp4: the corrections beside it are not used: ");
    }

    @Test
    void limitsOfTheUsersOwnAreUsedAndWrittenDown() throws IOException {
        Path limits = Files.writeString(home.resolve("mine.txt"), "f08-trunk-drop = -6, -14\n");

        assertThat(shell.run("analyze", shell.clip("set.mp4"), "--limits", limits))
                .isZero();
        assertThat(shell.limits.of(LimitId.F08_TRUNK_DROP).warn()).isEqualTo(-6);
        assertThat(Files.readString(home.resolve("set.mp4.plumbline/analysis.json")))
                .contains("\"f08-trunk-drop\"");

        Files.writeString(limits, "f08-trunk-drop = soft\n");
        assertThat(shell.run("analyze", shell.clip("set.mp4"), "--limits", limits))
                .isEqualTo(2);
        assertThat(shell.err).contains("mine.txt");
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void everyOptionReachesTheWork() throws IOException {
        AnalysisSettings[] used = new AnalysisSettings[1];
        shell.analyzer = (lift, settings, corrections) -> {
            used[0] = settings;
            return SampleAnalysis.of(lift, settings);
        };
        Path clip = shell.clip("set.mp4");
        int code = shell.run(
                "analyze",
                clip,
                "--model",
                "lite",
                "--style",
                "sumo",
                "--goal",
                "strength",
                "--plate-mm",
                "400",
                "--height-cm",
                "180",
                "--slow-motion",
                "8",
                "--lifter",
                "320,200@1.5",
                "--from",
                "0.5",
                "--to",
                "4",
                "--threads",
                "3");

        assertThat(code).as(shell.err).isZero();
        assertThat(shell.requests)
                .containsExactly(new CaptureRequest(
                        clip,
                        "lite",
                        new LifterChoice.At(new PixelPoint(320, 200), Duration.ofMillis(1500)),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(4),
                        3));
        assertThat(used[0].style()).isEqualTo(Style.SUMO);
        assertThat(used[0].goal()).isEqualTo(Goal.STRENGTH);
        assertThat(used[0].plateDiameter().centimetres()).isEqualTo(40);
        assertThat(used[0].stature()).isInstanceOf(Stature.Known.class);
        assertThat(used[0].slowMotionFactor()).isEqualTo(8);
    }

    @Test
    void whatIsNoDeadliftIsWrittenAndAnswersFour() throws IOException {
        shell.analyzer = (lift, settings, corrections) -> SampleAnalysis.notADeadlift(lift, Exercise.NOT_A_DEADLIFT);

        assertThat(shell.run("analyze", shell.clip("squat.mp4"))).isEqualTo(4);
        assertThat(home.resolve("squat.mp4.plumbline/analysis.json")).exists();
        assertThat(shell.out).contains("This is not a deadlift: the bar rests on the shoulders");
    }

    @Test
    void aFileIsNamedOnceWhereTheMessageNamesItToo() throws IOException {
        shell.seeing = (request, progress, cancellation) -> {
            throw new UnreadableVideoException(
                    "staged", new UserMessage("set.mp4 is damaged or not complete.", "Copy it again."));
        };
        assertThat(shell.run("analyze", shell.clip("set.mp4"))).isEqualTo(3);
        assertThat(shell.err).contains("plumbline: set.mp4 is damaged").doesNotContain("set.mp4: set.mp4");
    }

    @Test
    void whatIsNoVideoAnswersThree() throws IOException {
        assertThat(shell.run("analyze", shell.clip("notes.txt"))).isEqualTo(3);
        assertThat(shell.err).contains("notes.txt: This is not a video.");
        assertThat(shell.run("analyze", home.resolve("nowhere.mp4"))).isEqualTo(3);
        assertThat(shell.err).contains("There is no such file.");
        assertThat(names(home)).containsExactly("notes.txt");
    }

    @Test
    void aMissingModelAnswersFive() throws IOException {
        shell.seeing = (request, progress, cancellation) -> {
            throw new ModelUnavailableException("no file", new UserMessage("The model is missing.", "Build again."));
        };
        assertThat(shell.run("analyze", shell.clip("set.mp4"))).isEqualTo(5);
        assertThat(shell.err).contains("The model is missing.").contains("Build again.");
        assertThat(names(home)).containsExactly("set.mp4");
    }

    @Test
    void whatCanNotBeWrittenAnswersSixBeforeTheWork() throws IOException {
        Path clip = shell.clip("set.mp4");
        Files.writeString(home.resolve("out"), "a file, not a folder");

        assertThat(shell.run("analyze", clip, "--out", home.resolve("out"))).isEqualTo(6);
        assertThat(shell.requests).isEmpty();
    }

    @Test
    void anInterruptionAnswers130AndLeavesNothing() throws IOException {
        shell.seeing = (request, progress, cancellation) -> {
            cancellation.cancel();
            throw new CancelledException();
        };
        int code = shell.run("analyze", shell.clip("a.mp4"), shell.clip("b.mp4"));

        assertThat(code).isEqualTo(130);
        assertThat(shell.requests).as("the second clip is not begun").hasSize(1);
        assertThat(names(home)).containsExactly("a.mp4", "b.mp4");
    }

    @Test
    void ourOwnFaultAnswersSeventyWithACodeAndALogButNoStackTrace() throws IOException {
        shell.analyzer = (lift, settings, corrections) -> {
            throw new IllegalStateException("secret detail");
        };
        assertThat(shell.run("analyze", shell.clip("set.mp4"))).isEqualTo(70);
        assertThat(shell.err)
                .contains("E-1234")
                .contains("plumbline.log")
                .doesNotContain("secret detail")
                .doesNotContain("at org.plumbline");
        assertThat(shell.logged).hasSize(1);
        assertThat(names(home)).containsExactly("set.mp4");
    }

    @Test
    void oneFailureDoesNotStopTheRestAndTheWorstCodeIsReturned() throws IOException {
        int code = shell.run("analyze", shell.clip("notes.txt"), shell.clip("set.mp4"), home.resolve("none.mp4"));

        assertThat(code).isEqualTo(3);
        assertThat(home.resolve("set.mp4.plumbline")).isDirectory();
        assertThat(List.of(ExitCode.NOT_A_DEADLIFT, ExitCode.UNREADABLE, ExitCode.OUR_FAULT, ExitCode.ANALYSED))
                .allSatisfy(code2 -> assertThat(code2.worse(ExitCode.OUR_FAULT)).isEqualTo(ExitCode.OUR_FAULT));
    }

    @Test
    void anEarlierResultIsReplacedOnlyBySuccess() throws IOException {
        Path clip = shell.clip("set.mp4");
        shell.run("analyze", clip, "--format", "json");
        shell.seeing = (request, progress, cancellation) -> {
            throw new CancelledException();
        };
        shell.run("analyze", clip);
        assertThat(names(home.resolve("set.mp4.plumbline"))).containsExactly("analysis.json", "pose.json");
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
